import { statementNumber } from '#shared/domain/statements/statement-number'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { objectionSentence } from '#shared/wording/objection-sentence'
import { overLoanSentence } from '#shared/wording/over-loan-sentence'
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

function warningSentence(output: Output, warning: WorkspaceWarning, known: Names): string {
  const { say } = output
  switch (warning.code) {
    case 'hoursOutsideAgreements':
      return say('cli.warnings.hoursOutsideAgreements', {
        agent: known.agent(warning.agentId),
        collectivity:
          warning.collectivityId === null
            ? say('common.commonTime')
            : known.collectivity(warning.collectivityId),
        duration: warning.minutes,
        day: warning.firstDay,
      })
    case 'hoursOutsideWork':
      return say('cli.warnings.hoursOutsideWork', {
        agent: known.agent(warning.agentId),
        duration: warning.minutes,
        day: warning.firstDay,
      })
    case 'outsideAgreement':
      return `${warning.agreement}. ${objectionSentence(warning.fact, known, say)}`
    case 'hoursUnpriced':
      return say('cli.warnings.hoursUnpriced', {
        agent: known.agent(warning.agentId),
        month: warning.month,
      })
    case 'lentOver100':
      return overLoanSentence(warning, known.agent(warning.agentId), say)
    case 'coveredTwice': {
      const [first, second] = warning.agreements
      return say('cli.warnings.coveredTwice', {
        first,
        second,
        agent: known.agent(warning.agentId),
        collectivity: known.collectivity(warning.collectivityId),
        day: warning.day,
      })
    }
    case 'hoursArchived':
      return say('cli.warnings.hoursArchived', {
        agreement: known.reference(warning.agreementId),
        duration: warning.minutes,
        day: warning.firstDay,
      })
    case 'sirenTwice': {
      const [first, second] = warning.bodies.map(known.collectivity)
      return say('cli.warnings.sirenTwice', {
        siren: warning.siren,
        first: first ?? '',
        second: second ?? '',
      })
    }
    case 'instalmentBefore':
    case 'instalmentAfter':
    case 'instalmentUnserved':
    case 'instalmentMissed': {
      const named = warning.reference === '' ? 'instalmentUnnamed' : 'instalment'
      return say(`cli.warnings.${warning.code}`, {
        agreement: warning.agreement,
        collectivity: known.collectivity(warning.collectivityId),
        statement: warning.code === 'instalmentMissed' ? warning.statement : '',
        instalment: say(`cli.warnings.${named}`, {
          reference: warning.reference,
          day: warning.calledOn,
          amount: warning.amount,
        }),
      })
    }
    case 'balanceStranded':
      return say('cli.warnings.balanceStranded', {
        statement: warning.statement,
        collectivity: known.collectivity(warning.collectivityId),
        amount: warning.amount,
      })
    case 'numberMissing':
      return say('cli.warnings.numberMissing', {
        collectivity: known.collectivity(warning.lenderId),
        number: statementNumber(warning.fiscalYear, warning.sequence),
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
