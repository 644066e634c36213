import { describe, expect, it } from 'vitest'
import { bodyIndex } from '#shared/domain/imports/name-index'
import { importMappingSchema } from '#shared/domain/imports/import-mapping'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { GENERIC, hours, keep, open, rehearse, saintSeine, valley } from './import-desk'
import { Office, well } from './office'

describe('names of the sample', () => {
  it('are known in any order, shortened, or by their code; what may be several is asked', async () => {
    const office = saintSeine()
    const file = well(
      await open(
        office,
        [
          'Agent,Date,Collectivité,Durée',
          'DUPONT Marie,2026-03-02,St-Martin,1.5',
          'm0119,2026-03-02,mairie de Frenois,1.5',
          'Thevenot P.,2026-03-02,Saint-Seine,1.5',
          'Bonard Lucie,2026-03-02,Sydicat eaux,1.5',
        ].join('\n'),
      ),
    )
    const { names } = await rehearse(office, file)
    const told = names.map(({ found, state, id, suggestions }) => [
      found,
      state,
      id,
      suggestions[0],
    ])
    expect(told).toEqual([
      ['Saint-Seine', 'ambiguous', null, 'cc-pays-de-saint-seine'],
      ['Bonard Lucie', 'unknown', null, 'agent-m0131'],
      ['Sydicat eaux', 'unknown', null, 'syndicat-eauxign'],
      ['St-Martin', 'likely', 'commune-21561', 'commune-21561'],
      ['Thevenot P.', 'likely', 'agent-m0123', 'agent-m0123'],
      ['DUPONT Marie', 'exact', 'agent-m0104', 'agent-m0104'],
      ['m0119', 'exact', 'agent-m0119', 'agent-m0119'],
      ['mairie de Frenois', 'exact', 'commune-21286', 'commune-21286'],
    ])
  })

  it('are known with the abbreviations of administrations, dots or not', () => {
    const look = bodyIndex([
      { id: 'F', name: 'Francheville' },
      { id: 'S', name: 'SIVOS des Sources' },
      { id: 'C', name: 'CC du Pays de Saint-Seine' },
    ])
    const written = ['Cne de Francheville', 'S.I.V.O.S. des Sources', 'C.C. du Pays de St-Seine']
    expect(written.map((name) => [look(name).state, look(name).id])).toEqual([
      ['exact', 'F'],
      ['exact', 'S'],
      ['exact', 'C'],
    ])
  })

  it('are known by their numbers as offices write them: in groups, or without the zero that a spreadsheet drops', () => {
    const look = bodyIndex([
      { id: 'A', name: 'Ambérieu-en-Bugey', siren: '210100046', inseeCode: '01004' },
      { id: 'B', name: 'Bourg', siren: '210100533', inseeCode: '01053' },
    ])
    const written = ['210 100 046', '210\u00A0100\u202F533', '1004', '01053', '210.100.046']
    expect(written.map((name) => look(name).id)).toEqual(['A', 'B', 'A', 'B', 'A'])
  })

  it('are known as lists show several of one name: with a code or a registration number behind it', async () => {
    const look = bodyIndex([
      { id: 'A', name: 'Oigny', code: 'A' },
      { id: 'B', name: 'Oigny', code: '41165' },
    ])
    expect(
      ['Oigny', 'Oigny (A)', 'OIGNY (41165)', 'Oigny (21)'].map((name) => look(name).id),
    ).toEqual([null, 'A', 'B', null])
    const [file, office] = [await valley().file(), valley()]
    const agents = file.agents.map((agent) => ({ ...agent, firstName: 'Anne' }))
    const twins = new Office({ ...file, agents })
    const text = GENERIC.replaceAll('Marie Dupont', 'Anne Dupont (Marie)').replace(
      'Dupont Paul',
      'Anne Dupont (Paul)',
    )
    well(await keep(twins, well(await open(twins, text))))
    well(await keep(office, well(await open(office, GENERIC))))
    expect(await hours(twins)).toEqual(await hours(office))
  })

  it('that were chosen once are known in the next file of the source', async () => {
    const office = valley()
    const text = GENERIC.replaceAll('Marie Dupont', 'Mimi')
    const file = well(await open(office, text))
    expect((await rehearse(office, file)).names[0]).toMatchObject({
      found: 'Mimi',
      state: 'unknown',
    })
    const names = [{ kind: 'agent', found: 'Mimi', id: 'Marie' } as const]
    well(await keep(office, { ...file, mapping: { ...file.mapping, names } }))
    const next = well(await open(office, text.replaceAll('02/03', '03/03')))
    expect((await rehearse(office, next)).counts).toMatchObject({ added: 3, refused: 0 })
  })
})

describe('names and titles that never end', () => {
  it('are cut, and can be chosen and remembered like others', async () => {
    const office = valley()
    const long = 'Mimi '.repeat(100)
    const text = `Agent;Date;${'x'.repeat(400)};Durée\n${long};02/03/2026;A;1:00\n`
    const file = well(await open(office, text))
    const found = (await rehearse(office, file)).names.find(({ kind }) => kind === 'agent')?.found
    const mapping = importMappingSchema.parse({
      ...file.mapping,
      columns: { ...file.mapping.columns, collectivity: file.table.headers[2] },
      names: [{ kind: 'agent', found, id: 'Marie' }],
    })
    well(await keep(office, { ...file, mapping }))
    expect(await hours(office)).toEqual(['Marie 2026-03-02 A 60'])
  })
})

describe('a workspace file with imports', () => {
  it('is refused where a remembered name stands for nobody', async () => {
    const office = valley()
    const names = [{ kind: 'agent', found: 'Mimi', id: 'Marie' } as const]
    const file = well(await open(office, GENERIC))
    well(await keep(office, { ...file, mapping: { ...file.mapping, names } }))
    const text = workspaceText(await office.file())
    expect(readWorkspaceText(text, 'x').ok).toBe(true)
    const loose = text.replace('"found":"Mimi","id":"Marie"', '"found":"Mimi","id":"Zoé"')
    expect(readWorkspaceText(loose, 'x')).toMatchObject({
      failures: [
        {
          code: 'fileField',
          field: {
            code: 'referenceUnknown',
            field: 'importMappings.0.names.0.id',
            found: 'Zoé',
          },
        },
      ],
    })
  })
})
