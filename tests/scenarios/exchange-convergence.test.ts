import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import type { Verdict } from '#shared/domain/exchanges/decision'
import { answerTo } from '#shared/domain/exchanges/exchange-state'
import { checkReferences } from '#shared/domain/workspace/check-references'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { openWorkspace } from '../../src-main/use-cases/open-workspace'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { undo } from '../../src-main/use-cases/undo'
import { alwaysLater } from '../always'
import { ACCEPTED, contesting, ExchangeOffice } from './exchange-office'
import { months, refusals, well } from './office'
import { Territory } from './territory'

// A lender and two bodies, of which files come in any order, twice, and after a backup of before was restored.

const BODIES = ['A', 'B'] as const
const MONTHS = ['01', '02'] as const

/** Why a file or a deed may be refused: each is said to who did it. */
const SAID = [
  ...['exchangeTwice', 'answerTwice', 'answerOvertaken', 'answerUnknown', 'exchangeReplaced'],
  ...['statementCancelled', 'statementReplaced', 'answerLeft', 'nothingToUndo', 'exchangeLeft'],
  ...['undoRefused', 'cancellationNotUndone', 'unknownRecord'],
]

const contest: Verdict = contesting({ line: 'share', reason: 'Trop', proposed: null })

class Seats {
  readonly lender: ExchangeOffice
  readonly bodies: Readonly<Record<string, ExchangeOffice>>
  readonly refused = new Set<string>()
  private readonly inboxes = new Map<ExchangeOffice, string[]>()
  private readonly backups = new Map<ExchangeOffice, WorkspaceFile>()
  private readonly folder: string
  private files = 0
  private seconds = 0

  constructor(folder: string) {
    this.folder = folder
    const territory = new Territory(...BODIES)
      .terms({ legalForm: 'serviceLendingDownward' })
      .lends('Marie')
    for (const month of MONTHS)
      territory
        .hours('Marie', `2026-${month}`, { A: 20, B: 10 })
        .cost('Marie', `2026-${month}`, 300)
    this.lender = new ExchangeOffice(join(folder, 'lender'), territory)
    this.bodies = Object.fromEntries(
      BODIES.map((code) => [code, new ExchangeOffice(join(folder, code))]),
    )
    for (const office of this.all())
      Object.assign(office.surroundings, { now: () => this.instant() })
  }

  all = (): readonly ExchangeOffice[] => [this.lender, ...Object.values(this.bodies)]

  inbox = (office: ExchangeOffice): string[] => this.inboxes.get(office) ?? []

  standing = () =>
    [...this.lender.keeper.registers().statements.values()].filter(
      ({ cancelled }) => cancelled === null,
    )

  private instant(): string {
    this.seconds += 1
    const minute = Math.floor(this.seconds / 60)
    const of = (count: number): string => String(count % 60).padStart(2, '0')
    return `2027-01-14T${of(9 + Math.floor(minute / 60))}:${of(minute)}:${of(this.seconds)}.000Z`
  }

  private path(to: ExchangeOffice): string {
    this.files += 1
    const path = join(this.folder, `${String(this.files)}.quotite`)
    this.inboxes.set(to, [...this.inbox(to), path])
    return path
  }

  private hear(result: Parameters<typeof refusals>[0]): void {
    for (const code of refusals(result)) {
      if (!SAID.includes(code)) throw new Error(code)
      this.refused.add(code)
    }
  }

  async send(at: number): Promise<void> {
    const statements = this.standing()
    const statement = statements[at % Math.max(1, statements.length)]
    const body = this.bodies[statement?.beneficiaryId ?? '']
    if (statement === undefined || body === undefined) return
    well(await this.lender.send({ about: 'statement', subjectId: statement.id }, this.path(body)))
  }

  async issue(at: number): Promise<void> {
    const period = months(MONTHS[at % 2 === 0 ? 0 : 1])
    const body = BODIES[at % 4 < 2 ? 0 : 1]
    const known = this.standing().some(
      (one) => one.beneficiaryId === body && one.period.from === period.from,
    )
    if (!known) well(await this.lender.issue(period, [body]))
  }

  async cancel(at: number): Promise<void> {
    const { payments } = this.lender.keeper.registers()
    const paid = new Set([...payments.values()].map(({ statementId }) => statementId))
    const free = this.standing().filter(({ id }) => !paid.has(id))
    const one = free[at % Math.max(1, free.length)]
    if (one !== undefined)
      well(await cancelStatement(this.lender, { id: one.id, reason: 'Erreur' }))
  }

  async pay(at: number): Promise<void> {
    const [one] = this.standing().slice(at % 4)
    if (one === undefined) return
    const on = this.lender.surroundings.today()
    const payment = { id: `paid-${String(this.seconds)}`, statementId: one.id, on, reference: '' }
    this.instant()
    this.hear(await recordPayment(this.lender, { ...payment, amount: cents(1) }))
  }

  async open(office: ExchangeOffice, at: number): Promise<void> {
    const files = this.inbox(office)
    const path = files[at % Math.max(1, files.length)]
    if (path !== undefined) this.hear(await office.open(path))
  }

  /** Decides and answers what waits, or decides otherwise. */
  async answer(office: ExchangeOffice, at: number): Promise<void> {
    const asking = office.journal().filter(({ answers, way }) => answers === null && way !== 'sent')
    const one = asking[at % Math.max(1, asking.length)]
    if (one === undefined) return
    const decided = await office.decide(one.id, at % 3 === 0 ? contest : ACCEPTED)
    this.hear(decided)
    if (decided.ok && at % 5 > 0) well(await office.answer(one.id, this.path(this.lender)))
  }

  async save(office: ExchangeOffice): Promise<void> {
    this.backups.set(office, await office.file())
  }

  async restore(office: ExchangeOffice): Promise<void> {
    const file = this.backups.get(office)
    if (file !== undefined) well(await openWorkspace(office, file))
  }

  async step(dice: number): Promise<void> {
    const at = Math.floor(dice / 12)
    const office = this.all()[at % 3] ?? this.lender
    const body = this.bodies[BODIES[at % 2 === 0 ? 0 : 1]] ?? this.lender
    const deeds = [
      () => this.issue(at),
      () => this.issue(at + 1),
      () => this.send(at),
      () => this.send(at + 1),
      () => this.open(office, at),
      () => this.open(body, at),
      () => this.open(this.lender, at),
      () => this.answer(body, at),
      () => this.answer(body, at + 1),
      () => this.cancel(at),
      () => (at % 2 === 0 ? this.save(office) : this.restore(office)),
      async () => (at % 2 === 0 ? this.pay(at) : this.hear(await undo(office))),
    ]
    await deeds[dice % deeds.length]?.()
  }

  /** Everything is sent again, opened, accepted and answered. */
  async settle(): Promise<void> {
    for (const at of this.standing().keys()) await this.send(at)
    for (const body of Object.values(this.bodies)) {
      for (const at of this.inbox(body).keys()) await this.open(body, at)
      for (const [at] of body.journal().entries()) {
        const waiting = body.journal()[at]
        if (waiting?.way !== 'received' || answerTo(waiting, body.journal())) continue
        const decided = await body.decide(waiting.id, ACCEPTED)
        this.hear(decided)
        if (decided.ok) well(await body.answer(waiting.id, this.path(this.lender)))
      }
    }
    for (const at of this.inbox(this.lender).keys()) await this.open(this.lender, at)
  }
}

/** What an end holds of the statements: the verdict of each file that was answered. */
const verdicts = (office: ExchangeOffice): ReadonlyMap<string, string> =>
  new Map(
    office.journal().flatMap((one) => {
      const verdict = answerTo(one, office.journal())?.decision?.answer.verdict
      return verdict === undefined ? [] : [[one.id, verdict] as const]
    }),
  )

describe('a lender and two bodies that exchange files', () => {
  it('hold the same of each statement once everything was exchanged, whatever came before', async () => {
    await alwaysLater(
      200,
      fc.array(fc.nat(12 * 600), { minLength: 10, maxLength: 60 }),
      async (dice) => {
        const folder = mkdtempSync(join(tmpdir(), 'quotite-convergence-'))
        try {
          const seats = new Seats(folder)
          const given = new Map<string, string>()
          for (const one of dice) {
            await seats.step(one)
            for (const { content, fingerprint } of (await seats.lender.file()).statements)
              expect(given.get(content.number) ?? fingerprint, content.number).toBe(fingerprint)
            for (const { content, fingerprint } of (await seats.lender.file()).statements)
              given.set(content.number, fingerprint)
          }
          await seats.settle()
          const here = verdicts(seats.lender)
          for (const { id, number, beneficiaryId, life = [] } of seats.standing()) {
            const body = seats.bodies[beneficiaryId]
            const sent = seats.lender.journal().filter(({ subjectId }) => subjectId === id)
            const last = sent.filter(({ way }) => way === 'sent').at(-1)?.id ?? ''
            expect(here.get(last), number).toBe('accepted')
            expect(body && verdicts(body).get(last), number).toBe('accepted')
            const said = life.filter(({ step }) => step === 'accepted' || step === 'contested')
            expect(said.at(-1)?.step, number).toBe('accepted')
          }
          for (const office of seats.all()) expect(checkReferences(await office.file())).toEqual([])
        } finally {
          rmSync(folder, { recursive: true, force: true })
        }
      },
    )
  }, 600_000)
})
