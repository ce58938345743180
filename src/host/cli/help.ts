import { FORMATS } from "../../index";

/** What `--help` prints. */
export const HELP = `Execspeak checks business proposals written in Markdown before an executive reads them.

  execspeak [files, folders or globs]   check proposals; without any, the current folder
  execspeak -                           check what comes from standard input
  execspeak score [files, folders …]    say how ready proposals are, from 0 to 100, and why
  execspeak explain RULE                say why a rule matters and how to clear it
  execspeak explain --trace FILE:LINE   say why there is, or is no, finding on a line
  execspeak explain score               say what everything is worth in the score
  execspeak rules                       list all rules

What to check
  --as-proposal           treat every file as a proposal, whatever it says
  --config FILE, -c       use this file instead of the nearest .execspeak.yaml
  --rule ID:SEVERITY      set a rule to error, warning, info, hint or off; may be repeated
  --stdin-filename NAME   the name to report for standard input, and where to look for .execspeak.yaml
  --today DATE            read the proposals as on this day, such as 2027-03-31
  --threads N             check N files at a time; without it, the machine and the amount of text decide
  --allow-no-files        exit with 0 instead of 2 where there is nothing to check or to score

What to show
  --format NAME, -f       ${Object.keys(FORMATS).join(", ")} (default: stylish)
  --output-file FILE, -o  write the report to a file instead; its folder is made if it is not there
  --quiet, -q             show errors only
  --score                 end each proposal's findings with its readiness score
  --no-color              no colour; NO_COLOR in the environment does the same

What to mend
  --fix                   apply the fixes that cannot change the meaning
  --fix-dry-run           list what --fix would mend, and write nothing

When to fail
  --fail-on SEVERITY      error, warning, info or never (default: warning)
  --max-warnings N        tolerate up to N warnings (and fail on errors, unless --fail-on says otherwise)
  --min-score N           fail where a proposal scores less than N, or where there is no proposal to score

  --help, -h              show this page
  --version, -v           show the version

Exit code: 0 nothing to complain about, 1 findings or a score too low, 2 could not check everything.
`;
