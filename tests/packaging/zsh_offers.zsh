# SPDX-License-Identifier: GPL-3.0-or-later
# zsh -f zsh_offers.zsh FOLDER LINE: what Tab behind LINE offers in a real zsh on a terminal, one a line. The completion
# is _wirewise-cli in FOLDER, where this keeps its own files.
zmodload zsh/zpty
export ZDOTDIR=$1 OFFERS=$1/offers
: >$OFFERS
cat >$ZDOTDIR/.zshrc <<'RC'
PROMPT=
fpath=($ZDOTDIR $fpath)
autoload -Uz compinit && compinit -u -d $ZDOTDIR/dump
compadd() {
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
    local -a hits
    builtin compadd -O hits "$@"
    print -rl -- $hits >>$OFFERS
  fi
  builtin compadd "$@"
}
zle -C offers complete-word _main_complete
bindkey '^I' offers
zle-line-init() { print -n re''ady }
zle -N zle-line-init
RC
zpty shell zsh -d -i
zpty -r -m shell typed '*ready*' || exit 1
zpty -w -n shell $2$'\t\C-uexit\n'
while zpty -r shell typed; do :; done
grep . $OFFERS
