# Completion of bindwright for bash. Made of the program's table of commands by tests/app/commandfilestest.cpp.
_bindwright_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "${COMP_WORDS[COMP_CWORD]}"); }

_bindwright_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "${COMP_WORDS[COMP_CWORD]}")
}

_bindwright() {
    local command='' options='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        inspect|check|collect-command|preview|verify|report|plan|apply|export|undo|renew|explain|convert) command=$word; break ;;
        esac
    done
    case $command:${COMP_WORDS[COMP_CWORD-1]} in
        *:--log-level) _bindwright_words 'trace debug info warning error off'; return ;;
        inspect:--passphrase-file) _bindwright_files -f; return ;;
        inspect:--from) return; return ;;
        inspect:--sni) return; return ;;
        inspect:--host) return; return ;;
        check:--passphrase-file) _bindwright_files -f; return ;;
        check:--target) _bindwright_words 'cloud-service extended-support server'; return ;;
        check:--at) return; return ;;
        check:--expires-within) return; return ;;
        check:--encoding) return; return ;;
        preview:--passphrase-file) _bindwright_files -f; return ;;
        preview:--to) return; return ;;
        preview:--sni) return; return ;;
        preview:--iis) return; return ;;
        preview:--at) return; return ;;
        preview:--event) return; return ;;
        preview:--cases) _bindwright_files -f; return ;;
        preview:--encoding) return; return ;;
        verify:--passphrase-file) _bindwright_files -f; return ;;
        verify:--connect) return; return ;;
        verify:--resolve) return; return ;;
        verify:--role) return; return ;;
        verify:--timeout) return; return ;;
        verify:--jobs) return; return ;;
        verify:--record) _bindwright_files -f; return ;;
        verify:--encoding) return; return ;;
        report:--passphrase-file) _bindwright_files -f; return ;;
        report:--to) _bindwright_files -f; return ;;
        report:--address) return; return ;;
        plan:--scenario) _bindwright_words 'single san chained installed sni'; return ;;
        plan:--role) return; return ;;
        plan:--certificate) _bindwright_files -f; return ;;
        plan:--passphrase-file) _bindwright_files -f; return ;;
        plan:--bind) _bindwright_files -f; return ;;
        plan:--site) return; return ;;
        plan:--configuration) return; return ;;
        plan:--default) _bindwright_files -f; return ;;
        plan:--https-endpoint) _bindwright_words 'keep tcp'; return ;;
        plan:--form) _bindwright_words 'startup-task onstart server'; return ;;
        plan:--target) _bindwright_words 'cloud-service extended-support server'; return ;;
        apply:--scenario) _bindwright_words 'single san chained installed sni'; return ;;
        apply:--role) return; return ;;
        apply:--certificate) _bindwright_files -f; return ;;
        apply:--passphrase-file) _bindwright_files -f; return ;;
        apply:--bind) _bindwright_files -f; return ;;
        apply:--site) return; return ;;
        apply:--configuration) return; return ;;
        apply:--default) _bindwright_files -f; return ;;
        apply:--https-endpoint) _bindwright_words 'keep tcp'; return ;;
        apply:--form) _bindwright_words 'startup-task onstart server'; return ;;
        apply:--target) _bindwright_words 'cloud-service extended-support server'; return ;;
        export:--scenario) _bindwright_words 'single san chained installed sni'; return ;;
        export:--role) return; return ;;
        export:--certificate) _bindwright_files -f; return ;;
        export:--passphrase-file) _bindwright_files -f; return ;;
        export:--bind) _bindwright_files -f; return ;;
        export:--site) return; return ;;
        export:--configuration) return; return ;;
        export:--default) _bindwright_files -f; return ;;
        export:--https-endpoint) _bindwright_words 'keep tcp'; return ;;
        export:--form) _bindwright_words 'startup-task onstart server arm bicep'; return ;;
        export:--target) _bindwright_words 'cloud-service extended-support server'; return ;;
        export:--to-dir) _bindwright_files -d; return ;;
        renew:--with) _bindwright_files -f; return ;;
        renew:--replacing) return; return ;;
        renew:--configuration) return; return ;;
        renew:--to-dir) _bindwright_files -d; return ;;
        renew:--passphrase-file) _bindwright_files -f; return ;;
        explain:--passphrase-file) _bindwright_files -f; return ;;
        convert:--passphrase-file) _bindwright_files -f; return ;;
        convert:--to) _bindwright_files -f; return ;;
        convert:--split) _bindwright_files -d; return ;;
        convert:--ccs) _bindwright_files -d; return ;;
        convert:--encryption) _bindwright_words 'legacy aes'; return ;;
        convert:--include-chain) _bindwright_words 'none intermediates all'; return ;;
        convert:--friendly-name) return; return ;;
        convert:--new-passphrase-file) _bindwright_files -f; return ;;
        convert:--target) _bindwright_words 'cloud-service extended-support server'; return ;;
    esac
    case $command in
        '') options='-h --help -v --version --log-level' ;;
        'inspect') options='--passphrase-file --passphrase-stdin --from --sni --fetch-issuers --allow-internal --host --json -h --help -v --version --log-level' ;;
        'check') options='--passphrase-file --passphrase-stdin --fix --diff --target --records --at --expires-within --encoding --json -h --help -v --version --log-level' ;;
        'collect-command') options='-h --help -v --version --log-level' ;;
        'preview') options='--passphrase-file --passphrase-stdin --to --sni --no-sni --iis --at --event --compare --cases --encoding --json -h --help -v --version --log-level' ;;
        'verify') options='--passphrase-file --passphrase-stdin --connect --resolve --role --timeout --jobs --record --encoding --json -h --help -v --version --log-level' ;;
        'report') options='--passphrase-file --passphrase-stdin --to --address -h --help -v --version --log-level' ;;
        'plan') options='--scenario --role --certificate --passphrase-file --passphrase-stdin --bind --site --configuration --default --https-endpoint --form --force --target --json --diff --next-steps -h --help -v --version --log-level' ;;
        'apply') options='--scenario --role --certificate --passphrase-file --passphrase-stdin --bind --site --configuration --default --https-endpoint --form --force --target --json -h --help -v --version --log-level' ;;
        'export') options='--scenario --role --certificate --passphrase-file --passphrase-stdin --bind --site --configuration --default --https-endpoint --form --force --target --json --to-dir -h --help -v --version --log-level' ;;
        'undo') options='--json -h --help -v --version --log-level' ;;
        'renew') options='--with --replacing --configuration --keep-old --to-dir --diff --force --passphrase-file --passphrase-stdin --json -h --help -v --version --log-level' ;;
        'explain') options='--passphrase-file --passphrase-stdin --json -h --help -v --version --log-level' ;;
        'convert') options='--passphrase-file --passphrase-stdin --to --split --ccs --encryption --include-chain --friendly-name --new-passphrase-file --force --target --json -h --help -v --version --log-level' ;;
    esac
    case ${COMP_WORDS[COMP_CWORD]} in
        -*) _bindwright_words "$options" ;;
        *)
            _bindwright_files -f
            [ -n "$command" ] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(
                compgen -W 'inspect check collect-command preview verify report plan apply export undo renew explain convert' -- "${COMP_WORDS[COMP_CWORD]}")
            ;;
    esac
}
complete -F _bindwright bindwright
