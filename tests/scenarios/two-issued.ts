import { day } from '#shared/kernel/day'
import { statementStage } from '#shared/domain/payments/statement-stage'
import { noteStatements } from '../../src-main/use-cases/note-statements'
import { JANUARY } from './correction-office'
import { Office, well } from './office'
import { Territory } from './territory'

/** Two communes, of which A owes 200 EUR and B 100 EUR, both issued on 14 January 2027; it is 14 February. */
export async function issued(): Promise<{ office: Office; a: string; b: string }> {
  const office = new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 300),
  )
  const [a, b] = well(await office.issue(JANUARY))
  const later = new Office(await office.file(), '2027-02-14')
  return { office: later, a: a?.id ?? '', b: b?.id ?? '' }
}

/** The stage of a statement by now. */
export function stageOf(office: Office, id: string): string {
  const { statements, payments } = office.keeper.registers()
  const statement = statements.get(id)
  if (statement === undefined) throw new Error('No statement')
  return statementStage(statement, [...payments.values()])
}

/** Notes that statements were sent the next day. */
export const sent = (office: Office, ids: readonly string[]) =>
  noteStatements(office, { ids: [...ids], step: 'sent', on: day('2027-01-15'), note: '' })
