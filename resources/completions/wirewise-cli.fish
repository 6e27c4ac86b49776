# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for wirewise-cli in fish: put it into ~/.config/fish/completions. The program itself says what may come
# next.
function __wirewise_cli_offers
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~' $HOME -- $words[1])
    set -l offers ($program --complete $words[2..-1] "$current" 2>/dev/null)
    if test "$offers[1]" = :files
        __fish_complete_path (string replace -r '^--[^=]*=' '' -- "$current")
    else
        printf '%s\n' $offers
    end
end

complete -c wirewise-cli -f -a '(__wirewise_cli_offers)'
