import { join } from 'node:path'
import { desk, type DeskMethod } from '#shared/contract/desk'
import type { pastMethods } from '#shared/contract/past-methods'
import type { PastView } from '#shared/contract/past-views'
import { failure, success } from '#shared/kernel/result'
import { dayOfInstant } from '#shared/wording/day-of-instant'
import type { BackupDesk } from '../backups/backup-desk'
import { paperStore } from '../papers/paper-store'
import { pastKeeper, type PastSource } from '../use-cases/memory/past-keeper'
import { pastOfBackup } from '../backups/past-of-backup'
import type { PaperStore } from '../use-cases/paper-store'
import type { Ports } from '../use-cases/ports'
import { answersBy, type Answers } from './answers-table'
import type { Jobs } from './jobs'

/** What another time has of its own. */
interface TimeSources {
  readonly ports: Ports
  readonly papers: PaperStore
  readonly contents: PaperStore
  readonly backups: Pick<BackupDesk, 'held' | 'letGo'>
  readonly jobs: Pick<Jobs, 'run' | 'cancel'>
  readonly onProgress: (job: string, done: number, total: number) => void
  readonly onPast: () => void
  readonly log: { readonly note: (text: string) => void }
}

/** What changes the time that answers. */
type TimeMethod = Extract<keyof typeof pastMethods, 'lookAtPast' | 'lookIntoBackup' | 'leavePast'>

/** What is answered by one workspace. */
export type AnswersAt = Omit<Answers, TimeMethod>

/** What the present answers meanwhile: nothing of the workspace changes. */
const ALLOWED: ReadonlySet<DeskMethod> = new Set(['savePreferences', 'noteCrash', 'cancelJob'])

interface OpenPast {
  readonly answers: AnswersAt
  /** Of the backup that is looked into; `null` of the journal. */
  readonly token: string | null
  /** Frees what it takes in memory. */
  readonly letGo: () => void
}

/** The name under which the window sees how far the reading of a past is, and stops it. */
const JOB = 'lookAtPast'

/**
 * Answers by the present, or by a past workspace from `lookAtPast` to `leavePast`. Meanwhile whatever is neither a question nor a
 * copy is refused, here and once more by the keeper of the past. The present stays open beside it, and the timer goes on there.
 */
export function answersInTime<S extends TimeSources>(
  sources: S,
  answersAt: (sources: S, past: PastView | null) => AnswersAt,
): Answers {
  const { ports, backups, jobs, onProgress, onPast, log } = sources
  const present = answersAt(sources, null)
  let open: OpenPast | null = null
  /** How often another time was asked for: an answer to an earlier one comes too late to be shown. */
  let asked = 0

  /** What the user waits for never fails with what is only cleared away. */
  const clear = async (left: OpenPast | null): Promise<void> => {
    left?.letGo()
    if (left === null || left.token === null || left.token === open?.token) return
    // Another that was opened since has replaced it already.
    if (backups.held(left.token) === null) return
    try {
      await backups.letGo()
    } catch (error) {
      log.note(`backup: what was taken out is not deleted: ${String(error)}`)
    }
  }

  const enter = async (
    view: PastView,
    source: PastSource,
    own: Partial<Pick<TimeSources, 'papers' | 'contents'>>,
    { token, letGo }: Pick<OpenPast, 'token' | 'letGo'>,
  ): Promise<PastView> => {
    const left = open
    const keeper = pastKeeper(source, ports.keeper)
    const today = keeper.registers().workspace?.exampleDay ?? dayOfInstant(view.at)
    const surroundings = { ...ports.surroundings, today: () => today }
    const past = { ...sources, ...own, ports: { ...ports, keeper, surroundings } }
    open = { answers: answersAt(past, view), token, letGo }
    onPast()
    await clear(left)
    return view
  }

  const time: Pick<Answers, TimeMethod> = {
    lookAtPast: async (moment) => {
      asked += 1
      const turn = asked
      const now = ports.surroundings.now()
      if ('at' in moment && dayOfInstant(moment.at) > dayOfInstant(now))
        return failure({ code: 'momentAhead' })
      // Of two pasts that are asked for, only the last one is shown.
      jobs.cancel(JOB)
      const read = await jobs.run(JOB, (stop) =>
        ports.keeper.readPast(moment, {
          onProgress: (done, total) => onProgress(JOB, done, total),
          stop,
        }),
      )
      if (turn !== asked) {
        if (read.ok) read.value?.letGo()
        return failure({ code: 'otherTimeAsked' })
      }
      if (!read.ok) return read
      const { value } = read
      if (value === null) return failure({ code: 'nothingThen' })
      const { reads, sequence, at: changedAt, letGo } = value
      const isThen = (line: { readonly sequence: number }): boolean => line.sequence <= sequence
      const source: PastSource = {
        reads,
        sequence,
        changedAt,
        history: (limit) =>
          ports.keeper.history(Number.MAX_SAFE_INTEGER).filter(isThen).slice(0, limit),
        readBack: (wanted) => ports.keeper.readBack((line) => isThen(line) && wanted(line)),
      }
      // Of today, what is still to come is not looked at.
      const at =
        'sequence' in moment ? changedAt : Date.parse(moment.at) < Date.parse(now) ? moment.at : now
      const view: PastView = { of: 'journal', at, changedAt }
      return success(await enter(view, source, {}, { token: null, letGo }))
    },
    lookIntoBackup: async ({ token }) => {
      const held = backups.held(token)
      if (held === null) return failure({ code: 'notAsked', method: 'lookIntoBackup' })
      asked += 1
      const turn = asked
      const source = await pastOfBackup(held, log.note)
      if (turn !== asked) return failure({ code: 'otherTimeAsked' })
      if (!source.ok) return source
      const view: PastView = {
        of: 'backup',
        at: held.manifest.madeAt,
        changedAt: held.manifest.workspace.savedAt,
      }
      const own = {
        papers: paperStore(join(held.folder, 'papers')),
        contents: paperStore(join(held.folder, 'exchanges')),
      }
      return success(await enter(view, source.value, own, { token, letGo: () => undefined }))
    },
    leavePast: async () => {
      asked += 1
      jobs.cancel(JOB)
      const left = open
      open = null
      onPast()
      await clear(left)
      return success(null)
    },
  }

  const atPresent: Answers = { ...present, ...time }
  return answersBy((method, input) => {
    if (open === null || method in time || ALLOWED.has(method)) return atPresent[method](input)
    const atPast: Answers = { ...open.answers, ...time }
    return desk[method].kind === 'reads' || desk[method].kind === 'copies'
      ? atPast[method](input)
      : Promise.resolve(failure({ code: 'pastReadOnly' }))
  })
}
