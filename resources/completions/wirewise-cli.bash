# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for wirewise-cli in bash: source it, or put it into /usr/share/bash-completion/completions/wirewise-cli.
# The program itself says what may come next.
_wirewise_cli()
{
    local line=${COMP_LINE:0:COMP_POINT} words cur offers mark
    cur=${line##*[[:space:]]}
    read -ra words <<<"${line%"$cur"}"
    mapfile -t offers < <("${words[0]/#\~/$HOME}" --complete "${words[@]:1}" "$cur" 2>/dev/null)
    COMPREPLY=()
    if [[ ${offers[0]-} == :files ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "${cur#--*=}")
        compopt -o filenames 2>/dev/null
        return
    fi
    COMPREPLY=("${offers[@]%%$'\t'*}")
    [[ ${COMPREPLY[*]-} == *=* ]] && compopt -o nospace 2>/dev/null
    # Where = or : breaks words, bash replaces only what stands behind it.
    for mark in = :; do
        [[ $COMP_WORDBREAKS == *"$mark"* && $cur == *"$mark"* ]] && COMPREPLY=("${COMPREPLY[@]#"${cur%"$mark"*}$mark"}")
    done
}

complete -F _wirewise_cli wirewise-cli
