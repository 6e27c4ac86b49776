#compdef wirewise-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for wirewise-cli in zsh: put it as _wirewise-cli into a folder of $fpath. The program itself says what
# may come next.
local program=${(Q)words[1]} offer word
local -a offers whole open
offers=(${(f)"$(${~program} --complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)"})
if [[ $offers[1] == :files ]]; then
  compset -P '--*='
  _files
  return
fi
for offer in $offers; do
  word=${offer%%$'\t'*}
  offer=${word//:/\\:}:${offer#*$'\t'}
  if [[ $word == *=* ]]; then open+=($offer); else whole+=($offer); fi
done
_describe -V wirewise-cli whole -- open -S ''
