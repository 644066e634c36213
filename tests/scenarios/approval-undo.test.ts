import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { lockThrough } from '../../src-main/use-cases/lock-through'
import { redo } from '../../src-main/use-cases/redo'
import { undo } from '../../src-main/use-cases/undo'
import { undoCheck } from '../../src-main/use-cases/undo-check'
import { WEEK, approve, refuse, reopen, sentence, states, submitted } from './approval-office'
import { refusals, well } from './office'

describe('undo', () => {
  it('takes a submission and a refusal back, and puts them back', async () => {
    const at = await submitted()
    well(await refuse(at))
    well(await undo(at))
    expect(states(at)).toEqual(['submitted'])
    well(await redo(at))
    expect(states(at)).toEqual(['refused'])
    well(await undo(at))
    well(await undo(at))
    expect(states(at)).toEqual([])
    well(await undo(at))
    expect((await at.file()).timesheets.flatMap(({ lines }) => lines)).not.toContainEqual(
      expect.objectContaining({ day: '2026-01-06' }),
    )
  })

  it('takes back neither an approval nor a reopening: each is answered by another decision', async () => {
    const at = await submitted()
    well(await approve(at))
    const refused = await undo(at)
    expect(refusals(refused)).toEqual(['decisionNotUndone'])
    expect(sentence(refused)).toBe(
      'Une approbation, une réouverture ou un verrou ne s’annule pas par Ctrl+Z. Passez par Validation, avec un motif qui reste au dossier.',
    )
    well(await reopen(at))
    expect(refusals(await undo(at))).toEqual(['decisionNotUndone'])
    expect(states(at)).toEqual(['reopened'])
  })

  it('of an older change touches no hour that was handed in or locked since', async () => {
    const at = await submitted()
    const label = { verb: 'recordTime', subject: 'Marie Dupont', when: '2026-01-06' } as const
    const check = (on: string) =>
      undoCheck(at.keeper)(
        [
          {
            table: 'timesheets',
            id: 'Marie/2026-01',
            agentId: 'Marie',
            month: month('2026-01'),
            existed: true,
            exists: true,
            lines: [
              {
                day: day(on),
                collectivityId: 'A',
                before: { minutes: minutes(240), task: '' },
                after: null,
              },
            ],
          },
        ],
        label,
      )
    expect(await check('2026-01-06')).toEqual([
      { code: 'submittedHours', agent: 'Marie Dupont', day: '2026-01-06', ...WEEK },
    ])
    expect(await check('2026-01-13')).toEqual([])
    well(await lockThrough(at, { through: day('2026-01-13'), reason: '' }))
    expect((await check('2026-01-13')).map(({ code }) => code)).toEqual(['lockedHours'])
  })
})
