import { statementNumber } from '#shared/domain/statements/statement-number'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { objectionSentence } from '#shared/wording/objection-sentence'
import { overLoanSentence } from '#shared/wording/over-loan-sentence'
import { withNames } from '#shared/wording/with-names'
import {
  workspaceWarnings,
  type WorkspaceWarning,
} from '#shared/domain/workspace/workspace-warnings'
import { WELL, type Command, type Output } from './command'
import { names, type Names } from './names'
import { printVerdicts } from './print-verdicts'
import type { RequestFor } from './commands'

/** The most warnings printed. */
const MOST_PRINTED = 20

function contents({ say }: Output, file: WorkspaceFile): string {
  const lines = file.timesheets.reduce((sum, timesheet) => sum + timesheet.lines.length, 0)
  return [
    say('frame.counts.collectivities', { count: file.collectivities.length }),
    say('frame.counts.agents', { count: file.agents.length }),
    say('frame.counts.agreements', { count: file.agreements.length }),
    say('cli.contents.lines', { count: lines }),
    say('cli.contents.costs', { count: file.costs.length }),
    say('summary.count', { count: file.statements.length }),
  ].join(', ')
}

function warningSentence({ say }: Output, warning: WorkspaceWarning, known: Names): string {
  const said = withNames(warning, known)
  switch (said.code) {
    case 'hoursOutsideAgreements': {
      const collectivity =
        said.collectivityId === null ? say('common.commonTime') : said.collectivity
      return say('cli.warnings.hoursOutsideAgreements', { ...said, collectivity })
    }
    case 'hoursOutsideWork':
      return say('cli.warnings.hoursOutsideWork', said)
    case 'outsideAgreement':
      return `${said.agreement}. ${objectionSentence(said.fact, known, say)}`
    case 'hoursUnpriced':
      return say('cli.warnings.hoursUnpriced', said)
    case 'lentOver100':
      return overLoanSentence(said, said.agent, say)
    case 'coveredTwice': {
      const [first, second] = said.agreements
      return say('cli.warnings.coveredTwice', { ...said, first, second })
    }
    case 'hoursArchived':
      return say('cli.warnings.hoursArchived', {
        ...said,
        agreement: known.reference(said.agreementId),
      })
    case 'sirenTwice': {
      const [first, second] = said.bodies
      return say('cli.warnings.sirenTwice', {
        siren: said.siren,
        first: known.collectivity(first),
        second: known.collectivity(second),
      })
    }
    case 'instalmentBefore':
    case 'instalmentAfter':
    case 'instalmentUnserved':
    case 'instalmentMissed': {
      const named = said.reference === '' ? 'instalmentUnnamed' : 'instalment'
      return say(`cli.warnings.${said.code}`, {
        ...said,
        statement: said.code === 'instalmentMissed' ? said.statement : '',
        instalment: say(`cli.warnings.${named}`, { ...said, day: said.calledOn }),
      })
    }
    case 'balanceStranded':
      return say('cli.warnings.balanceStranded', said)
    case 'numberMissing':
      return say('cli.warnings.numberMissing', {
        collectivity: known.collectivity(said.lenderId),
        number: statementNumber(said.fiscalYear, said.sequence),
      })
  }
}

/** Prints that a workspace is valid (else it would not have been read), its warnings, and the verdict on its settlements. */
export const check: Command<RequestFor<'check'>> = async (output, { today }, file) => {
  const { print, say } = output
  print(`${file.workspace.name}. ${contents(output, file)}.`)
  print(say('cli.check.sound'))
  const warnings = workspaceWarnings(file)
  const count = warnings.length
  const known = names(file)
  print(count === 0 ? say('cli.check.nothing') : say('cli.check.looks', { count }))
  for (const warning of warnings.slice(0, MOST_PRINTED))
    print(`- ${warningSentence(output, warning, known)}`)
  const more = count - MOST_PRINTED
  if (more > 0) print(say('cli.more', { count: more }))
  await printVerdicts(output, file, known, today)
  return WELL
}
