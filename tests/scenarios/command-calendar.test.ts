import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { sampleWorkspace } from '../hands/sample-workspace'
import { run } from './run-command'

const SAMPLE = fileURLToPath(
  new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url),
)

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'quotite-calendar-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the command calendar', () => {
  it('writes the hours of an agent, by number or by name, the same bytes each time', async () => {
    const [first, second] = [join(folder, 'a.ics'), join(folder, 'b.ics')]
    const asked = ['--year', '2026', '--today', '2027-01-15']
    const done = await run('calendar', SAMPLE, '--agent', 'M0104', ...asked, '--out', first)
    expect(done.code).toBe(0)
    expect(done.out).toContain('de Marie Dupont en 2026')
    await run('calendar', SAMPLE, '--agent', 'dupont marie', ...asked, '--out', second)
    const text = readFileSync(first, 'utf8')
    expect(text).toBe(readFileSync(second, 'utf8'))
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('DTSTAMP:20270115T000000Z')
    expect(text.split('BEGIN:VEVENT').length).toBeGreaterThan(500)
  })

  it('writes none where the agent has no hours in the year, and says so', async () => {
    const out = join(folder, 'none.ics')
    const asked = ['--agent', 'M0104', '--year', '1999', '--out', out]
    const done = await run('calendar', SAMPLE, ...asked)
    expect(done.err).toBe(
      'Aucune heure de Marie Dupont en 1999 : il n’y a pas de calendrier à enregistrer.',
    )
    expect(existsSync(out)).toBe(false)
  })

  it('names the agents that it knows where it does not know one', async () => {
    const done = await run('calendar', SAMPLE, '--agent', 'Zoé', '--year', '2026', '--out', '-')
    expect(done.code).toBe(2)
    expect(done.err).toContain('« Zoé »')
    expect(done.err).toContain('M0104')
  })

  it('names those of one name by their numbers, asks for one, and calls the calendar of one by its own', async () => {
    const { agents, ...file } = sampleWorkspace()
    const [marie] = agents
    if (marie === undefined) throw new Error('No agent')
    const twin = { ...marie, id: 'twin', registrationNumber: 'M0999' }
    const path = join(folder, 'twins.quotite.json')
    writeFileSync(path, workspaceText({ ...file, agents: [...agents, twin] }))
    const asked = ['--year', '2026', '--out', '-']
    const both = await run('calendar', path, '--agent', 'Marie Dupont', ...asked)
    expect([both.code, both.err]).toEqual([
      2,
      'Plusieurs agents ont le nom « Marie Dupont ». Donnez le matricule de l’un d’eux : M0104, M0999.',
    ])
    const one = await run('calendar', path, '--agent', 'M0104', ...asked)
    expect(one.out).toContain('Marie Dupont (M0104)')
  })
})
