import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copiedSample } from './copied-sample'
import { run } from './run-command'

const sample = copiedSample()

async function refused(...lines: readonly string[]) {
  const path = join(sample.folder(), 'heures.csv')
  writeFileSync(path, lines.join('\n'))
  const done = await run('import', sample.space(), path, '--source', 'generic')
  expect(done.code).toBe(1)
  return done.err
}

const WAY = 'Les colonnes et ce que désignent les noms se disent dans le fichier de « --mapping »'

describe('what a person is told to do about a file that the command refuses', () => {
  it.each([
    ['a column that is not recognised', ['Qui;Quoi;Combien', 'Personne;Ailleurs;2']],
    [
      'a name that is not known',
      ['Agent;Date;Collectivité;Durée', 'Zoé Inconnue;13/01/2027;Léry;2', 'Zoé;14/01/2027;Léry;2'],
    ],
    [
      'a duration that is not that of its times',
      ['Agent;Date;Début;Fin;Collectivité;Durée', 'Marie Dupont;13/01/2027;8:00;10:00;Oigny;3:00'],
    ],
  ])('is a mapping file, and no step of a window: %s', async (_, lines) => {
    const said = await refused(...lines)
    expect(said.split(WAY)).toHaveLength(2)
    expect(said).not.toContain('étape')
  })

  it('is not one where only the file can be corrected', async () => {
    const lines = [
      'Agent;Date;Collectivité;Durée',
      'Marie Dupont;31/02/2027;Saint-Martin-du-Mont;2',
    ]
    expect(await refused(...lines)).not.toContain('--mapping')
  })
})

describe('what was chosen for an earlier file', () => {
  it('is said where it counts again: which names, and what counts where times and durations differ', async () => {
    const { folder, space } = sample
    const [path, mapping] = [join(folder(), 'heures.csv'), join(folder(), 'lu.json')]
    const titles = 'Agent;Date;Collectivité;Début;Fin;Durée'
    const names = [{ kind: 'collectivity', found: 'Bourg', is: '21345' }]
    const order = ['import', space(), path, '--source', 'generic'] as const
    writeFileSync(mapping, JSON.stringify({ worked: 'ends', names }))
    writeFileSync(path, `${titles}\nMarie Dupont;13/01/2027;Bourg;08:00;10:00;1:00`)
    expect((await run(...order, '--mapping', mapping)).code).toBe(0)
    writeFileSync(path, `${titles}\nMarie Dupont;14/01/2027;Bourg;08:00;12:00;1:00`)
    const { out } = await run(...order, '--dry-run')
    expect(out).toContain('les horaires comptent là où la durée en diffère')
    expect(out).toContain('ou un précédent : « Bourg » lu Léry.')
  })
})
