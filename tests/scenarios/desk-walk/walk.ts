import { expect } from 'vitest'
import { desk, type DeskMethod } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { isShared } from '#shared/domain/statements/verification'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { failureSentence } from '#shared/wording/failure-sentence'
import { verifyStatements } from '../../../src-main/use-cases/verify-statements'
import { Random } from '../../oracle/random'
import { well } from '../office'
import { differingRecords } from './differing-records'
import type { Asked, Hands } from './gesture'
import { anyGesture, question, writing } from './gestures'
import {
  addsUp,
  calledIsDue,
  owedIsClaimedLessPaid,
  readsBack,
  yearIsItsQuarters,
} from './laws-of-file'
import { commandsAgree } from './laws-of-commands'
import { figuresRestOnFacts, movedHourMovesTwo } from './laws-of-figures'
import { RandomInput } from './random-input'
import { SeenValues } from './seen-values'
import { PERIODS } from './settlements'
import { WalkedDesk } from './walked-desk'

/** How often the past is looked at, in steps. */
const PAST_EVERY = 15

/** How often something is written, in steps. */
const WRITING_EVERY = 5

/** The most changes that are undone in a row. */
const MOST_TURNS = 12

/** What a sentence or page never shows. */
const BROKEN = /\bNaN\b|\bundefined\b|\{\{|\[object/

/** The last change as the history shows it. */
const LAST_CHANGE = { search: '', author: null, table: null, day: null, limit: 1 }

/** Random requests to the desk from a workspace on, with what holds after each of them. */
export class Walk {
  /** How many of each thing were kept: a walk in which everything is refused shows nothing. */
  readonly kept = new Map<DeskMethod, number>()
  private readonly random: Random
  private readonly seen = new SeenValues()
  private readonly inputs: RandomInput
  private readonly asked: Asked[] = []
  /** What the workspace was after each change since it was opened. */
  private readonly past: { readonly sequence: number; readonly file: WorkspaceFile }[] = []
  private readonly name: string
  readonly desk: WalkedDesk
  file: WorkspaceFile

  constructor(name: string, workspace: WorkspaceFile, seed: number) {
    this.name = `${name} ${String(seed)}`
    this.random = new Random(seed)
    this.inputs = new RandomInput(this.random, this.seen)
    this.desk = new WalkedDesk(workspace)
    this.file = workspace
    this.seen.read(workspace, this.random)
  }

  /** What led here, for the message of a law that is broken. */
  private get say(): string {
    const last = this.asked
      .slice(-4)
      .map(({ method, input }) => `${method} ${JSON.stringify(input).slice(0, 1500)}`)
    return [this.name, ...last].join('\n')
  }

  /** So many steps, with a question after some of them. */
  async take(steps: number): Promise<void> {
    for (let at = 0; at < steps; at += 1) {
      const asked = await anyGesture(this.hands())
      if (asked !== null) await this.keep(asked)
      if (at % 3 === 0) await this.look(question(this.hands()))
      if (at % WRITING_EVERY === 0) await this.look(writing(this.hands()))
      if (at % PAST_EVERY === PAST_EVERY - 1) await this.lookBack()
    }
    await this.turnAll()
    if (this.random.chance(0.4)) await commandsAgree(this.desk, this.file, this.say)
  }

  private hands(): Hands {
    const { desk: at, random, inputs, seen, file } = this
    return { desk: at, random, inputs, seen, file }
  }

  /** Asks for a change, and holds every law on what became of it. */
  private async keep(asked: Asked): Promise<void> {
    this.asked.push(asked)
    const { method } = asked
    const before = this.file
    const { sequence } = this.desk
    const answer = await this.desk.ask(method, asked.input, asked.path ?? null)
    const after = await this.desk.file()
    if (!answer.ok) {
      expect(differingRecords(before, after), `refused, and kept:\n${this.say}`).toEqual([])
      this.readsWell(answer.failures)
      return
    }
    this.kept.set(method, (this.kept.get(method) ?? 0) + 1)
    if (this.desk.sequence === sequence) return
    if (method === 'importWorkspace') {
      expect(differingRecords(before, after), `opened again:\n${this.say}`).toEqual([])
      this.past.length = 0
    }
    if (desk[method].kind === 'keeps' && method !== 'importWorkspace')
      await this.turnAndBack(before, after)
    this.file = await this.desk.file()
    this.past.push({ sequence: this.desk.sequence, file: this.file })
    this.seen.read(this.file, this.random)
    await this.holds()
  }

  /** Undone, it is as before; done again, as after. */
  private async turnAndBack(before: WorkspaceFile, after: WorkspaceFile): Promise<void> {
    expect(differingRecords(before, after), `kept:\n${this.say}`).not.toEqual([])
    const undone = await this.desk.ask('undo', {})
    expect(undone.ok ? [] : undone.failures, `not undone:\n${this.say}`).toEqual([])
    const back = await this.desk.file()
    expect(differingRecords(before, back), `undone:\n${this.say}`).toEqual([])
    if (this.random.chance(0.2)) return
    const redone = await this.desk.ask('redo', {})
    expect(redone.ok ? [] : redone.failures, `not redone:\n${this.say}`).toEqual([])
    const again = await this.desk.file()
    expect(differingRecords(after, again), `redone:\n${this.say}`).toEqual([])
  }

  /** Everything is undone that can be, change by change, and done again. */
  private async turnAll(): Promise<void> {
    let undone = 0
    while (undone < MOST_TURNS && (await this.desk.ask('undo', {})).ok) undone += 1
    for (let at = 0; at < undone; at += 1) {
      const redone = await this.desk.ask('redo', {})
      expect(redone.ok ? [] : redone.failures, `not redone:\n${this.say}`).toEqual([])
    }
    const again = await this.desk.file()
    expect(differingRecords(this.file, again), `all redone:\n${this.say}`).toEqual([])
  }

  /** What holds of any workspace, however it came about. */
  private async holds(): Promise<void> {
    const { file, say } = this
    readsBack(file, say)
    addsUp(file, [this.random.pick(PERIODS)], say)
    if (this.random.chance(0.3)) yearIsItsQuarters(file, say)
    owedIsClaimedLessPaid(file, say)
    calledIsDue(file, say)
    const verified = well(await verifyStatements(this.desk.ports))
    // Facts that a correction changed without a figure of these move the common fingerprint of a settlement, and no more.
    const isCorrected = this.kept.has('correctStatements')
    const different = verified.filter(
      ({ verification }) =>
        verification.kind !== 'identical' && !(isCorrected && isShared(verification)),
    )
    expect(different, say).toEqual([])
    await this.look({ method: 'readStory', input: LAST_CHANGE })
    const [statement] = this.random.mix(file.statements)
    if (statement !== undefined)
      await this.look({ method: 'readStatementPage', input: { id: statement.id } })
    if (this.random.chance(0.3)) figuresRestOnFacts(file, this.random, say)
    movedHourMovesTwo(file, this.random, say)
  }

  /** Refusals are sentences in both languages. */
  private readsWell(failures: readonly Failure[]): void {
    for (const failure of failures)
      for (const language of ['fr', 'en'] as const)
        expect(failureSentence(failure, language), this.say).not.toMatch(BROKEN)
  }

  /** Asks a question: it changes nothing, and its answer is whole. */
  private async look(asked: Asked): Promise<void> {
    const { sequence } = this.desk
    const answer = await this.desk.ask(asked.method, asked.input, asked.path ?? null)
    expect(this.desk.sequence, `${asked.method} kept something`).toBe(sequence)
    const about = `${asked.method} ${JSON.stringify(asked.input)}`
    if (answer.ok) expect(JSON.stringify([answer.value]), about).not.toMatch(BROKEN)
    else this.readsWell(answer.failures)
  }

  /** Any past of this walk is as it was then, and what would change it is refused. */
  private async lookBack(): Promise<void> {
    if (this.past.length === 0) return
    const { sequence, file } = this.random.pick(this.past)
    const read = well(
      await this.desk.ports.keeper.readPast(
        { sequence },
        { onProgress: () => undefined, stop: new AbortController().signal },
      ),
    )
    const then = await read?.reads.readAll()
    if (then === null || then === undefined) throw new Error(`No past at ${String(sequence)}`)
    expect(differingRecords(file, then), `past ${String(sequence)}: ${this.say}`).toEqual([])
    read?.letGo()
    well(await this.desk.ask('lookAtPast', { sequence }))
    const refused = await this.desk.ask('declareMonth', { agentId: 'x', month: '2026-01' })
    expect(refused.ok ? [] : refused.failures).toMatchObject([{ code: 'pastReadOnly' }])
    for (let at = 0; at < 3; at += 1) await this.look(question(this.hands()))
    well(await this.desk.ask('leavePast', {}))
    expect(differingRecords(this.file, await this.desk.file()), this.say).toEqual([])
  }
}
