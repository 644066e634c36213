import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failureSentence } from '#shared/wording/failure-sentence'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { refusals } from './office'
import { Territory } from './territory'

const GOOD = workspaceText(
  new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 3, B: 2 })
    .cost('Marie', '2026-01', 300)
    .file(),
)

const lineOf = (text: string): number =>
  GOOD.split('\n').findIndex((line) => line.includes(text)) + 1

/** The good file with one thing changed. */
function changed(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`The file has no ${from}`)
  return GOOD.replace(from, to)
}

const read = (text: string) => readWorkspaceText(text, 'vallee.json')

/** What is told of a file, in French, with plain spaces. */
const told = (text: string): readonly string[] => {
  const file = read(text)
  return file.ok
    ? []
    : file.failures.map((failure) => failureSentence(failure, 'fr').replaceAll('\u00A0', ' '))
}

describe('a file that is no workspace', () => {
  it('cut in the middle: says so and where it ends', () => {
    const half = GOOD.slice(0, GOOD.indexOf('"minutes"'))
    expect(read(half)).toEqual({
      ok: false,
      failures: [{ code: 'fileCut', path: 'vallee.json', line: lineOf('"minutes"') }],
    })
  })

  it('empty: is cut at its first line', () => {
    expect(read('')).toMatchObject({ failures: [{ code: 'fileCut', line: 1 }] })
  })

  it('with a comma too many: says line and column', () => {
    const line = lineOf('"agents"')
    expect(told(changed('"agents": [', '"agents": [,'))).toEqual([
      `Le fichier vallee.json n’est pas lisible : erreur à la ligne ${String(line)}, colonne 12. Rien n’a été repris.`,
    ])
  })

  it.each(['[]', '3', '"text"', '{"name": "other"}', '['.repeat(200_000)])(
    'that holds something else (%.20s): is no workspace',
    (text) => {
      expect(refusals(read(text))).toEqual(['fileNotWorkspace'])
    },
  )

  it('from a newer version: names both versions', () => {
    expect(read(changed('"version": 6', '"version": 7'))).toEqual({
      ok: false,
      failures: [{ code: 'fileFromNewerVersion', path: 'vallee.json', version: 7, known: 6 }],
    })
  })
})

describe('a workspace with a fault says the field and its line', () => {
  it.each([
    {
      fault: 'an unknown field',
      from: '"firstName":"Marie"',
      to: '"nickname":"Mimi","firstName":"Marie"',
      code: 'fieldUnknown',
      field: 'agents.0.nickname',
      line: lineOf('"firstName":"Marie"'),
    },
    {
      fault: 'a missing field',
      from: '"firstName":"Marie",',
      to: '',
      code: 'fieldMissing',
      field: 'agents.0.firstName',
      line: lineOf('"firstName":"Marie"'),
    },
    {
      fault: 'a missing choice',
      from: '"kind":"municipality",',
      to: '',
      code: 'fieldMissing',
      field: 'collectivities.0.kind',
      line: lineOf('"kind":"municipality",'),
    },
    {
      fault: 'a field twice, of which a reader would take one',
      from: '"minutes":180',
      to: '"minutes":180,"minutes":60',
      code: 'fieldTwice',
      field: 'timesheets.0.lines.0.minutes',
      line: lineOf('"minutes":180'),
    },
    {
      fault: 'a table twice, as where two files were put together by hand',
      from: '"costs": [',
      to: '"timesheets": [], "costs": [',
      code: 'fieldTwice',
      field: 'timesheets',
      line: lineOf('"costs": ['),
    },
    {
      fault: 'a wrong type',
      from: '"minutes":180',
      to: '"minutes":"3 h"',
      code: 'fieldWrongType',
      field: 'timesheets.0.lines.0.minutes',
      line: lineOf('"minutes":180'),
    },
    {
      fault: 'a fraction of a cent',
      from: '"amount":30000',
      to: '"amount":300.005',
      code: 'fieldWrongType',
      field: 'costs.0.components.0.amount',
      line: lineOf('"amount":30000'),
    },
    {
      fault: 'a day that does not exist',
      from: '"day":"2026-01-01","collectivityId":"A"',
      to: '"day":"2026-01-32","collectivityId":"A"',
      code: 'dayImpossible',
      field: 'timesheets.0.lines.0.day',
      line: lineOf('"collectivityId":"A","minutes":180'),
    },
    {
      fault: 'more than 24 h in a day',
      from: '"minutes":180',
      to: '"minutes":1400',
      code: 'over24Hours',
      field: 'timesheets.0.lines',
      line: lineOf('"lines":['),
    },
    {
      fault: 'the same hour twice',
      from: '"collectivityId":"B","minutes"',
      to: '"collectivityId":"A","minutes"',
      code: 'duplicateEntry',
      field: 'timesheets.0.lines',
      line: lineOf('"lines":['),
    },
    {
      fault: 'a SIRET with a wrong digit',
      from: '"siret":null',
      to: '"siret":"20009876200013"',
      code: 'siretWrong',
      field: 'collectivities.0.siret',
      line: lineOf('"siret":null'),
    },
    {
      fault: 'an INSEE code of no department',
      from: '"inseeCode":null',
      to: '"inseeCode":"00000"',
      code: 'inseeCodeWrong',
      field: 'collectivities.0.inseeCode',
      line: lineOf('"inseeCode":null'),
    },
    {
      fault: 'a code that two bodies share',
      from: '"id":"B","code":"B"',
      to: '"id":"B","code":"A"',
      code: 'valueTaken',
      field: 'collectivities.1.code',
      line: lineOf('"id":"B","code":"B"'),
    },
    {
      fault: 'hours for a body that is not there',
      from: '"collectivityId":"B","minutes"',
      to: '"collectivityId":"Z","minutes"',
      code: 'referenceUnknown',
      field: 'timesheets.0.lines.1.collectivityId',
      line: lineOf('"collectivityId":"B","minutes"'),
    },
    {
      fault: 'a lender that is not there',
      from: '"lenderId":"CC"',
      to: '"lenderId":"Z"',
      code: 'referenceUnknown',
      field: 'agreements.0.lenderId',
      line: lineOf('"lenderId":"CC"'),
    },
    {
      fault: 'the cost of an agent who is not there',
      from: '{"agentId":"Marie","month":"2026-01","components"',
      to: '{"agentId":"Zoé","month":"2026-01","components"',
      code: 'referenceUnknown',
      field: 'costs.0.agentId',
      line: lineOf('"components"'),
    },
  ])('$fault: $code at $field', ({ from, to, code, field, line }) => {
    expect(read(changed(from, to))).toMatchObject({
      ok: false,
      failures: [{ code: 'fileField', line, field: { code, field } }],
    })
  })

  it('in a sentence with file, line, field and what to do', () => {
    const line = lineOf('"siret":null')
    expect(told(changed('"siret":null', '"siret":"20009876200013"'))).toEqual([
      `Fichier vallee.json, ligne ${String(line)} : Le SIRET « 20009876200013 » est faux : quatorze chiffres dont le dernier est une clé. Vérifiez-les un à un. Rien n’a été repris.`,
    ])
  })

  it('refuses a logo that is not an image, in words', () => {
    const wrong = changed('"siret":null', '"siret":null,"logo":"data:image/png;base64,QUJD"')
    const line = lineOf('"siret":null')
    expect(told(wrong)).toEqual([
      `Fichier vallee.json, ligne ${String(line)} : Le logo n’est pas une image PNG que l’on puisse imprimer. Choisissez un autre fichier. Rien n’a été repris.`,
    ])
  })

  it('tells twenty faults at most', () => {
    const wrong = GOOD.replaceAll('"kind":"municipality"', '"kind":"village"')
    const many = wrong.replace('"tieBreak":[]', `"tieBreak":[${Array(30).fill('0').join(',')}]`)
    expect(refusals(read(many))).toHaveLength(20)
  })
})

describe('a file on the disk', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is read with or without a byte order mark', async () => {
    const path = join(folder, 'bom.json')
    writeFileSync(path, `\uFEFF${GOOD}`)
    expect(refusals(await readWorkspaceFile(path))).toEqual([])
  })

  it('that is not there', async () => {
    const path = join(folder, 'nowhere.json')
    expect(await readWorkspaceFile(path)).toEqual({
      ok: false,
      failures: [{ code: 'fileMissing', path }],
    })
  })

  it('that is a folder', async () => {
    const path = join(folder, 'folder.json')
    mkdirSync(path)
    expect(refusals(await readWorkspaceFile(path))).toEqual(['notAFile'])
  })

  it('that is not text in UTF-8', async () => {
    const path = join(folder, 'latin.json')
    writeFileSync(path, Buffer.from(GOOD.replace('Vallée', 'Vall\u00e9e'), 'latin1'))
    expect(await readWorkspaceFile(path)).toMatchObject({
      failures: [{ code: 'fileNotUtf8' }],
    })
  })

  it('of 500 MB is refused before it is read', async () => {
    const path = join(folder, 'huge.json')
    writeFileSync(path, GOOD)
    truncateSync(path, 500_000_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await readWorkspaceFile(path)).toEqual({
      ok: false,
      failures: [{ code: 'fileTooLarge', path, megabytes: 500, limit: 200 }],
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })
})
