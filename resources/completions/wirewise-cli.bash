# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for wirewise-cli: source it, or put it into /usr/share/bash-completion/completions/wirewise-cli.
# Commands and options come from the program's own --help, ids from what it says it knows, so nothing here
# goes stale.

# The ids an unknown word is answered with: "... (known: a, b, c)", "... expected one of: a, b, c".
_wirewise_cli_known()
{
    local program=$1
    shift
    "$program" "$@" 2>&1 >/dev/null | sed -n \
        -e 's/.*(known: \(.*\))$/\1/p' -e 's/.*expected one of:\{0,1\} \([a-z0-9_, -]*\).*$/\1/p' \
        | sed 's/, got *$//' | tr -d ','
}

# QUESTION=OPTION: the question first, then its options, then an option's importance.
_wirewise_cli_answer()
{
    local program=$1 command=$2 cur=$3 question value options option
    compopt -o nospace 2>/dev/null
    if [[ $cur != *=* ]]; then
        mapfile -t COMPREPLY < <(compgen -S = -W "$(_wirewise_cli_known "$program" "$command" '.=')" -- "$cur")
        return
    fi
    question=${cur%%=*}
    value=${cur#*=}
    options=$(_wirewise_cli_known "$program" "$command" "$question=-")
    for option in $options; do
        [[ $option == "$value" ]] && options="$option $option! $option+ $option-"
    done
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$value")
    # Where = breaks words, bash replaces only what stands behind it.
    [[ $COMP_WORDBREAKS == *=* ]] || COMPREPLY=("${COMPREPLY[@]/#/$question=}")
}

_wirewise_cli()
{
    local line=${COMP_LINE:0:COMP_POINT} cur previous program words command help
    cur=${line##*[[:space:]]}
    read -ra words <<<"${line%"$cur"}"
    program=${words[0]/#\~/$HOME}
    command=${words[1]-}
    previous=${words[-1]}
    COMPREPLY=()

    if [[ ${#words[@]} -lt 2 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--help --version $("$program" --help 2>/dev/null \
            | sed -n '/^usage:/,$s/^  \([a-z][a-z-]*\)  .*/\1/p')" -- "$cur")
        return
    fi
    help=$("$program" "$command" --help 2>/dev/null) || return

    case $previous in
    --answers | --pack | --save | --ledger | --pcapng | --out | --ready | --ca)
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
        return
        ;;
    --measured)
        if [[ $cur != *=* ]]; then
            mapfile -t COMPREPLY < <(compgen -S = -W "$(_wirewise_cli_known "$program" advise --measured .=)" -- "$cur")
            compopt -o nospace 2>/dev/null
        fi
        return
        ;;
    --out)
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        compopt -o filenames 2>/dev/null
        return
        ;;
    --language)
        mapfile -t COMPREPLY < <(compgen -W 'cpp js python' -- "$cur")
        return
        ;;
    --reading)
        mapfile -t COMPREPLY < <(compgen -W 'assessed as-written' -- "$cur")
        return
        ;;
    --mode)
        mapfile -t COMPREPLY < <(compgen -W 'short long' -- "$cur")
        return
        ;;
    --fault)
        [[ $cur == *[:,]* ]] \
            || mapfile -t COMPREPLY < <(compgen -W "$(_wirewise_cli_known "$program" demo sse --fault .)" -- "$cur")
        return
        ;;
    --only)
        mapfile -t COMPREPLY < <(compgen -W "$(_wirewise_cli_known "$program" probe . --http 1 --only .)" -- "$cur")
        return
        ;;
    --direction)
        mapfile -t COMPREPLY < <(compgen -W 'down up' -- "$cur")
        return
        ;;
    --kind)
        mapfile -t COMPREPLY < <(compgen -W 'text binary json' -- "$cur")
        return
        ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^  \(--[a-z-]*\).*/\1/p' <<<"$help")" -- "$cur")
        return
    fi
    case $command in
    advise)
        _wirewise_cli_answer "$program" "$command" "$cur"
        ;;
    check-pack | recheck | diff-packs)
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
        ;;
    scenarios | compare)
        mapfile -t COMPREPLY < <(compgen -W "$(_wirewise_cli_known "$program" "$command" .)" -- "$cur")
        ;;
    demo | race)
        mapfile -t COMPREPLY < <(compgen -W "$(_wirewise_cli_known "$program" "$command" .)" -- "$cur")
        ;;
    starter)
        mapfile -t COMPREPLY < <(compgen -W "$(_wirewise_cli_known "$program" starter)" -- "$cur")
        ;;
    listen)
        [[ ${#words[@]} -eq 2 ]] \
            && mapfile -t COMPREPLY < <(compgen -W "$(_wirewise_cli_known "$program" listen . .)" -- "$cur")
        ;;
    esac
}

complete -F _wirewise_cli wirewise-cli
