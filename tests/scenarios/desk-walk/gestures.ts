import { day } from '#shared/kernel/day'
import { desk, type DeskMethod } from '#shared/contract/desk'
import { correctableFact } from '#shared/contract/correctable-facts'
import { replyCodes } from '#shared/domain/hour-records/reply-codes'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { termsShape } from '#shared/domain/agreements/terms'
import type { TableName } from '#shared/domain/workspace/tables'
import { rehearseCorrection } from '../../../src-main/use-cases/rehearse-correction'
import type { Asked, Gesture, Hands } from './gesture'
import { importHours, keepPaper, reopen, takeList } from './gestures-with-files'
import { PERIODS, settlementOf } from './settlements'
import { TODAY } from './walked-desk'

/** The table whose records a method takes by their identifiers. */
const RECORDS_OF: Partial<Readonly<Record<DeskMethod, TableName>>> = {
  cancelStatement: 'statements',
  noteStatements: 'statements',
  takeBackStep: 'statements',
  writeReminders: 'statements',
  removePayment: 'payments',
  removeAbsence: 'absences',
  removeAccountRule: 'accountRules',
  removeCostNotice: 'costNotices',
  removeImportMapping: 'importMappings',
  removeLateTime: 'adjustments',
  removeMeeting: 'meetings',
  removePaper: 'papers',
  removeParameter: 'parameters',
  removeSavingsTest: 'savingsTests',
  removeScenario: 'scenarios',
  removeServiceCharge: 'serviceCharges',
  removeTrip: 'trips',
  removeWeekTemplate: 'weekTemplates',
  approveSubmissions: 'submissions',
  refuseSubmission: 'submissions',
  reopenSubmission: 'submissions',
  undoImport: 'imports',
  exportStatements: 'statements',
  exportPes: 'statements',
  exportHourRecords: 'hourRecords',
  writeMinutes: 'meetings',
}

/** Methods that are asked by gestures of their own, or that open another workspace. */
const APART: ReadonlySet<DeskMethod> = new Set([
  'openSample',
  'createWorkspace',
  'importWorkspace',
  'restoreBackup',
  'stopTimer',
  // A lock of the whole past ends the walk: it is asked rarely, on a day.
  'lockThrough',
])

/** Facts that a correction may change, most of them more than once a year. */
const CORRECTABLE = [
  'saveCost',
  'saveCost',
  'saveServiceCharge',
  'removeServiceCharge',
  'saveTrip',
  'removeTrip',
  'saveParameter',
  'saveCostNotice',
  'recordUnits',
  'saveAgent',
  'saveCollectivity',
  'saveCriterion',
  'saveAgreement',
  'saveAmendment',
] as const

const isMethod = (name: string): name is DeskMethod => Object.hasOwn(desk, name)

const METHODS: readonly DeskMethod[] = Object.keys(desk).filter(isMethod)

const KEEPING = METHODS.filter(
  (method) =>
    (desk[method].kind === 'keeps' || desk[method].kind === 'decides') && !APART.has(method),
)

/** Questions about the workspace itself: no backup, no file that was not chosen. */
const READING = METHODS.filter(
  (method) => desk[method].kind === 'reads' && !/Backup|Repair/.test(method),
)

/** An input with identifiers of records that are there. */
function withRecords(method: DeskMethod, input: unknown, { seen, random }: Hands): unknown {
  const ids = seen.ids(RECORDS_OF[method] ?? 'workspace')
  if (typeof input !== 'object' || input === null || ids.length === 0) return input
  return 'ids' in input ? { ...input, ids: [random.pick(ids)] } : { ...input, id: random.pick(ids) }
}

/** Anything that keeps something, with an input made up for it. */
const anything: Gesture = (hands) => {
  const method = hands.random.pick(KEEPING)
  const input = hands.inputs.of(desk[method].input, method)
  return { method, input: hands.random.chance(0.9) ? withRecords(method, input, hands) : input }
}

/** A question, of anything. */
export const question = (hands: Hands): Asked => {
  const method = hands.random.pick(READING)
  return { method, input: hands.inputs.of(desk[method].input, method) }
}

/** What writes documents and tables for people and for accounting. */
const WRITING = [
  'exportStatements',
  'exportPes',
  'exportHourRecords',
  'writeActs',
  'writeActs',
  'writeMinutes',
  'writeReport',
  'writePublicPage',
] as const

/** A document, of anything that is there. */
export const writing = (hands: Hands): Asked => {
  const { random, inputs, seen, desk: at } = hands
  const method = random.pick(WRITING)
  const input = withRecords(method, inputs.make(desk[method].input, method), hands)
  const agreements = seen.ids('agreements')
  const isOfAgreement =
    typeof input === 'object' && input !== null && 'agreementId' in input && agreements.length > 0
  return {
    method,
    input: isOfAgreement
      ? { ...input, agreementId: random.pick(agreements), year: 2026, amendmentId: null }
      : input,
    path: `${at.folder}/`,
  }
}

/** Hours of an agent for a body that an agreement serves, or for none. */
const recordHours: Gesture = ({ random, file }) => {
  if (file.agents.length === 0 || file.agreements.length === 0) return null
  const agreement = random.pick(file.agreements)
  const lent = agreement.agents.map(({ agentId }) => agentId)
  const agentId = random.pick(lent.length === 0 ? file.agents.map(({ id }) => id) : lent)
  const bodies = [null, ...agreement.beneficiaries.map(({ collectivityId }) => collectivityId)]
  const month = String(random.whole(1, 12)).padStart(2, '0')
  const line = {
    day: `2026-${month}-${String(random.whole(1, 28)).padStart(2, '0')}`,
    collectivityId: random.pick(bodies),
    task: random.pick(['', 'Essai']),
    minutes: random.pick([null, 0, 15, 60, 210, 420]),
  }
  return { method: 'recordTime', input: { sheets: [{ agentId, lines: [line] }] } }
}

/** Other terms of an agreement in one field, from its start on or by an amendment. */
const changeTerms: Gesture = ({ random, file, inputs }) => {
  if (file.agreements.length === 0) return null
  const agreement = random.pick(file.agreements)
  const effectiveOn = day(random.pick(['2026-02-15', '2026-04-01', '2026-07-01', '2026-11-30']))
  const isAmended = random.chance(0.4)
  const terms = termsOf(agreementOn(agreement, effectiveOn))
  const asked = Array.from({ length: 4 }, (): Asked => {
    const [field, schema] = random.pick(Object.entries(termsShape))
    const other = { [field]: inputs.make(schema, field) }
    const amendment = {
      id: `amendment-${effectiveOn}`,
      reference: `Avenant ${effectiveOn}`,
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn,
      terms: { ...terms, ...other },
    }
    return isAmended
      ? { method: 'saveAmendment', input: { agreementId: agreement.id, amendment } }
      : { method: 'saveAgreement', input: { ...agreement, ...other } }
  })
  return asked.find(({ method, input }) => desk[method].input.safeParse(input).success) ?? null
}

/** Statements with the amounts that the settlement gives, or their check. */
const issue: Gesture = ({ random, file }) => {
  if (file.agreements.length === 0) return null
  const agreement = random.pick(file.agreements)
  const period = random.pick(PERIODS)
  const nature = random.pick(['actual', 'actual', 'provisional'] as const)
  const { shares } = settlementOf(file, agreement, period, nature)
  const asked = shares.flatMap(({ collectivityId, amount }) =>
    amount === null || random.chance(0.1) ? [] : [{ collectivityId, amount }],
  )
  const method = random.chance(0.9) ? 'issueStatements' : 'checkStatements'
  const input = { agreementId: agreement.id, period, nature, shares: asked }
  return {
    method,
    input: method === 'checkStatements' ? input : { ...input, reason: 'Essai' },
  }
}

const statementStep: Gesture = (hands) => {
  const { random, seen, inputs } = hands
  const method = random.pick(['cancelStatement', 'noteStatements', 'takeBackStep'] as const)
  if (seen.ids('statements').length === 0) return null
  return { method, input: withRecords(method, inputs.of(desk[method].input, method), hands) }
}

/** A payment of a statement, of what it claims or of a part. */
const pay: Gesture = ({ random, file }) => {
  if (file.statements.length === 0) return null
  const { id, content } = random.pick(file.statements)
  const { amount } = content.balance
  return {
    method: 'recordPayment',
    input: {
      id: `payment-${String(random.whole(1, 1e6))}`,
      statementId: id,
      on: random.pick([TODAY, '2027-01-02']),
      reference: random.pick(['', 'VIR 1']),
      amount: random.pick([amount, amount, Math.ceil(amount / 2), 1]),
    },
  }
}

/** What was wrong after issue is corrected, with the statements that rest on it, or later. */
const correct: Gesture = async (hands) => {
  const { random, inputs } = hands
  const { ports } = hands.desk
  const method = random.pick(CORRECTABLE)
  const made = random.chance(0.4) ? await recordHours(hands) : null
  const input = made?.input ?? withRecords(method, inputs.of(desk[method].input, method), hands)
  const fact = correctableFact.safeParse({ method: made?.method ?? method, input })
  if (!fact.success) return null
  const facts = [fact.data]
  const reason = 'Essai'
  if (random.chance(0.3)) return { method: 'correctLater', input: { facts, reason } }
  const shown = await rehearseCorrection(ports, { facts })
  if (!shown.ok || !shown.value.now.ok) return null
  const { digest } = shown.value.now.value
  return { method: 'correctStatements', input: { facts, reason, digest } }
}

/** A reply to a record of hours, by the code on its sheet. */
const reply: Gesture = ({ random, file }) => {
  if (file.hourRecords.length === 0) return null
  const { sheet, accepted, contested } = replyCodes(random.pick(file.hourRecords))
  const code = random.pick([sheet, accepted, contested])
  return {
    method: 'replyToHourRecord',
    input: { code, reason: random.pick(['', 'Essai']), on: TODAY },
  }
}

const lock: Gesture = ({ random }) => ({
  method: 'lockThrough',
  input: {
    through: random.pick([null, null, '2026-01-31']),
    reason: random.pick(['Essai', '']),
  },
})

const turn: Gesture = ({ random }) => ({ method: random.pick(['undo', 'undo', 'redo']), input: {} })

/** Every gesture, by how often it is made. */
const GESTURES: readonly (readonly [Gesture, number])[] = [
  [anything, 50],
  [recordHours, 8],
  [changeTerms, 16],
  [issue, 10],
  [statementStep, 6],
  [pay, 5],
  [correct, 8],
  [reply, 2],
  [importHours, 2],
  [takeList, 2],
  [keepPaper, 2],
  [lock, 1],
  [turn, 3],
  [reopen, 1],
]

const DRAWN = GESTURES.flatMap(([gesture, weight]) => Array.from({ length: weight }, () => gesture))

/** One thing that a person may ask. */
export const anyGesture = async (hands: Hands): Promise<Asked | null> =>
  hands.random.pick(DRAWN)(hands)
