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
