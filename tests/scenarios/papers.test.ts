import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkReferences } from '#shared/domain/workspace/check-references'
import type { Meeting } from '#shared/domain/meetings/meeting'
import { meetingSchema } from '#shared/domain/meetings/meeting'
import { costNoticeSchema } from '#shared/domain/agreements/cost-notice'
import { paperStore } from '../../src-main/papers/paper-store'
import { checkPaperFile, readPaperFile } from '../../src-main/papers/read-paper-file'
import { readPaperContents } from '../../src-main/use-cases/read-paper-contents'
import { readPaperVersion } from '../../src-main/use-cases/read-paper-version'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { removeCostNotice, saveCostNotice } from '../../src-main/use-cases/save-cost-notice'
import { saveMeeting } from '../../src-main/use-cases/saves'
import { savePaper } from '../../src-main/use-cases/save-paper'
import { savePapers } from '../../src-main/use-cases/save-papers'
import { undo } from '../../src-main/use-cases/undo'
import { removals } from '../../src-main/use-cases/removals'
import { Office, refusals, well } from './office'
import { Territory } from './territory'
import { RESOLUTION } from './resolution-card'

let folder: string
let office: Office
const ports = () => ({
  keeper: office.keeper,
  surroundings: office.surroundings,
  papers: paperStore(join(folder, 'papers')),
})

const file = (text: string, fileName = 'deliberation.pdf') => ({
  fileName,
  bytes: new TextEncoder().encode(text),
})
const attach = (text: string | null, card = RESOLUTION) =>
  savePaper(ports(), card, text === null ? null : file(text))
const versions = () => office.keeper.registers().papers.get('p1')?.versions ?? []
const states = async () =>
  well(await readPaperContents(ports(), { agreementId: 'agreement' })).map(({ state }) => state)
const open = (sha256: string) => readPaperVersion(ports(), { id: 'p1', sha256 })
const keptFiles = () => readdirSync(join(folder, 'papers'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-papers-'))
  office = new Office(new Territory('AIG', 'BLI').lends('Marie'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a paper of an agreement', () => {
  it('is kept under its fingerprint and given back as it was', async () => {
    well(await attach('voté'))
    const [version] = versions()
    expect(version).toMatchObject({ fileName: 'deliberation.pdf', size: 5 })
    expect(keptFiles()).toEqual([version?.sha256])
    const content = well(await open(version?.sha256 ?? ''))
    expect(new TextDecoder().decode(content.bytes)).toBe('voté')
    expect(checkReferences(await office.file())).toEqual([])
  })

  it('is replaced only by a new version: the one before stays', async () => {
    well(await attach('projet'))
    well(await attach('voté'))
    expect(versions()).toHaveLength(2)
    const [first] = versions()
    expect(new TextDecoder().decode(well(await open(first?.sha256 ?? '')).bytes)).toBe('projet')
    well(await attach(null, { ...RESOLUTION, title: 'Délibération du conseil' }))
    expect(versions()).toHaveLength(2)
  })

  it('is told missing or altered, and never opened then', async () => {
    well(await attach('voté'))
    const sha256 = versions()[0]?.sha256 ?? ''
    writeFileSync(join(folder, 'papers', sha256), 'falsifié')
    expect(await states()).toEqual(['altered'])
    expect(refusals(await open(sha256))).toEqual(['paperContentAltered'])
    rmSync(join(folder, 'papers', sha256))
    expect(await states()).toEqual(['missing'])
    expect(refusals(await open(sha256))).toEqual(['paperContentMissing'])
  })

  it('takes its place back when the same file is attached again', async () => {
    well(await attach('voté'))
    const sha256 = versions()[0]?.sha256 ?? ''
    writeFileSync(join(folder, 'papers', sha256), 'falsifié')
    well(await attach('voté'))
    expect(versions()).toHaveLength(1)
    expect(readFileSync(join(folder, 'papers', sha256), 'utf8')).toBe('voté')
    expect(await states()).toEqual(['there'])
  })

  it('can be taken off the list, and comes back by an undo with its content', async () => {
    well(await attach('voté'))
    well(await removals.removePaper(ports(), { id: 'p1' }))
    expect(versions()).toEqual([])
    well(await undo(office))
    expect(await states()).toEqual(['there'])
  })

  it('is not kept where its content can’t be: nothing names it', async () => {
    writeFileSync(join(folder, 'papers'), 'a file where the folder should be')
    expect((await attach('voté')).ok).toBe(false)
    expect(versions()).toEqual([])
  })

  it('needs a file, an agreement and bodies that exist', async () => {
    expect(refusals(await attach(null))).toEqual(['paperWithoutFile'])
    expect(refusals(await attach('voté', { ...RESOLUTION, agreementId: 'autre' }))).toEqual([
      'unknownRecord',
    ])
    expect(refusals(await attach('voté', { ...RESOLUTION, collectivityId: 'ZZZ' }))).toEqual([
      'unknownRecord',
    ])
    expect(refusals(await attach('voté', { ...RESOLUTION, amendmentId: 'aucun' }))).toEqual([
      'unknownRecord',
    ])
  })
})

describe('a file that is given for a paper', () => {
  it('is refused when it is empty, too large, or what a machine would run', async () => {
    const big = { fileName: 'scan.pdf', bytes: new Uint8Array(50_000_001) }
    expect(refusals(checkPaperFile(file('')))).toEqual(['paperEmpty'])
    expect(refusals(checkPaperFile(big))).toEqual(['paperTooLarge'])
    for (const name of ['outil.exe', 'script.sh', 'lien.desktop', 'sans-fin', '.pdf'])
      expect(refusals(checkPaperFile(file('x', name)))).toEqual(['paperNotOne'])
    expect(refusals(await readPaperFile(join(folder, 'absent.pdf')))).toEqual(['fileMissing'])
    writeFileSync(join(folder, 'AVIS.PDF'), 'avis')
    expect(well(await readPaperFile(join(folder, 'AVIS.PDF'))).fileName).toBe('AVIS.PDF')
  })

  it('is not opened under a name that no paper has, whatever the workspace says', async () => {
    well(await attach('voté'))
    const [version] = versions()
    const whole = await office.file()
    const papers = whole.papers.map((each) => ({
      ...each,
      versions: each.versions.map((one) => ({ ...one, fileName: 'outil.exe' })),
    }))
    office = new Office({ ...whole, papers })
    expect(refusals(await open(version?.sha256 ?? ''))).toEqual(['paperNotOne'])
  })
})

describe('the follow-up committee', () => {
  const meeting = (amendmentId: string | null): Meeting =>
    meetingSchema.parse({
      id: 'm1',
      agreementId: 'agreement',
      heldOn: '2026-11-12',
      place: 'Mairie',
      attendance: 'Les maires',
      decisions: [{ id: 'd1', kind: 'arbitration', text: 'Plafond à 600 h', amendmentId }],
    })

  it('has its meetings noted, changed, removed and taken back', async () => {
    well(await saveMeeting(office, meeting(null)))
    expect(checkReferences(await office.file())).toEqual([])
    well(await removals.removeMeeting(office, { id: 'm1' }))
    expect(office.keeper.registers().meetings.size).toBe(0)
    well(await undo(office))
    expect(office.keeper.registers().meetings.size).toBe(1)
  })

  it('decides amendments that exist, and that stay while a decision names them', async () => {
    expect(refusals(await saveMeeting(office, meeting('a1')))).toEqual(['unknownRecord'])
    const [agreement] = (await office.file()).agreements
    if (agreement === undefined) throw new Error('no agreement')
    const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } =
      agreement
    const amendment = {
      id: 'a1',
      reference: 'Avenant n° 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: '2026-07-01' as never,
      terms: { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak },
    }
    well(await saveAgreement(office, { ...agreement, amendments: [amendment] }))
    well(await saveMeeting(office, meeting('a1')))
    expect(refusals(await saveAgreement(office, agreement))).toEqual(['amendmentInUse'])
    well(await saveMeeting(office, meeting(null)))
    well(await saveAgreement(office, agreement))
  })
})

describe('the unit cost of a year', () => {
  it('is noted as told, and taken back', async () => {
    const notice = costNoticeSchema.parse({
      id: 'n1',
      agreementId: 'agreement',
      fiscalYear: 2026,
      notifiedOn: '2026-04-02',
      unitCost: 2134,
      unit: 'heure',
      reference: '',
    })
    well(await saveCostNotice(office, notice))
    expect(office.keeper.registers().costNotices.get('n1')).toEqual(notice)
    well(await removeCostNotice(office, { id: 'n1' }))
    expect(office.keeper.registers().costNotices.size).toBe(0)
    expect(refusals(await saveCostNotice(office, { ...notice, agreementId: 'autre' }))).toEqual([
      'unknownRecord',
    ])
  })
})

describe('several papers at once', () => {
  const of = (id: string, collectivityId: string, text: string) => ({
    card: { ...RESOLUTION, id, collectivityId },
    file: file(text, `${id}.pdf`),
  })

  it('are attached in one change, each with its file, and one undo takes them all back', async () => {
    well(await savePapers(ports(), [of('a', 'AIG', 'one'), of('b', 'BLI', 'two')]))
    const { papers } = office.keeper.registers()
    expect(
      [...papers.values()].map(({ collectivityId, versions: [first] }) => [
        collectivityId,
        first?.fileName,
      ]),
    ).toEqual([
      ['AIG', 'a.pdf'],
      ['BLI', 'b.pdf'],
    ])
    expect(keptFiles()).toHaveLength(2)
    expect(well(await undo(office)).verb).toBe('savePapers')
    expect(office.keeper.registers().papers.size).toBe(0)
  })

  it('are refused together where one names a body that is not known', async () => {
    const saved = await savePapers(ports(), [of('a', 'AIG', 'one'), of('b', 'nobody', 'two')])
    expect(refusals(saved)).toHaveLength(1)
    expect(office.keeper.registers().papers.size).toBe(0)
  })
})
