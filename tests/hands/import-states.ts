import { expect } from '@playwright/test'
import { goToAddress } from './accessibility'
import { openDocument } from '../unit/imports/open-document'
import { button } from './hands'
import { offerFile } from './offered-file'
import type { Running } from './running'

const DAYS = ['11', '12', '13', '14', '18', '19', '20', '21', '25', '26', '27', '28']
const BODIES = ['Francheville', 'St-Martin-du-Mont', 'Poncey', 'Chanceaux', 'Syndicat des eaux']
const PEOPLE = ['Dupont Marie', 'Thévenot P.', 'Lucie Bonnard', 'Colin Nadège']

/** A month as Kimai exports it in French, with the faults that such files have. */
const MONTH = [
  'Utilisateur;Date;Projet;Activité;Durée;Tarif',
  ...DAYS.flatMap((day, row) =>
    PEOPLE.map((who, at) =>
      [
        who,
        `${day}/01/2027`,
        BODIES[(row + at) % BODIES.length],
        'Accueil',
        `${String(2 + ((row + at) % 3))}:30`,
        '31,50',
      ].join(';'),
    ),
  ),
  'Dupont Marie;29/01/2027;Francheville;Accueil;25:00;31,50',
  'Thévenot P.;31/02/2027;Chanceaux;Mandatement;3:00;31,50',
  'Colin Nadège;29/01/2027;Saint-Seine;Conseil;4:30;31,50',
  'Mme Zoé Blanc;29/01/2027;Léry;Accueil;1:00;31,50',
].join('\r\n')

async function readFile(
  launched: Running,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  await offerFile(launched, name, content)
  await goToAddress(launched, '/import')
  const leave = button(launched.window, /^(Abandonner|Give up)$/)
  const pick = button(launched.window, /^(Choisir un fichier…|Choose a file…)$/)
  await expect(leave.or(pick).first()).toBeVisible()
  if (await leave.isVisible()) await leave.click()
  await pick.click()
}

const goOn = (launched: Running): Promise<void> =>
  button(launched.window, /^(Continuer|Continue)$/).click()

/** Brings the import to one of its states, in either language; each begins anew and the last keeps hours. */
export const importStates: Readonly<Record<string, (launched: Running) => Promise<void>>> = {
  'import-refused': async (launched) => {
    await readFile(launched, 'photo.csv', '\u0000\u0001')
    await expect(launched.window.getByRole('alert')).toBeVisible()
  },
  'import-columns': async (launched) => {
    await readFile(
      launched,
      'planning.csv',
      'Qui;Quand;Pour;Combien\nMarie Dupont;04/01/2027;Léry;2',
    )
    // Not any list: the step before has one too, and is still there while a busy machine reads the file.
    await expect(launched.window.getByRole('rowheader', { name: 'Qui' })).toBeVisible()
  },
  'import-columns-asked': async (launched) => {
    // A unit that can't be known, dates in either order, and a duration beside the times.
    await readFile(
      launched,
      'horaires.csv',
      'Agent;Date;Commune;Début;Fin;Durée\nMarie Dupont;04/01/2027;Léry;8:00;17:30;15',
    )
    await expect(launched.window.getByRole('rowheader', { name: 'Durée' })).toBeVisible()
  },
  'import-sheets-asked': async (launched) => {
    const titles = ['Agent', 'Date', 'Collectivité', 'Durée']
    const line = (day: string) => ['Marie Dupont', day, 'Léry', '1:00']
    const sheets = { Janvier: [titles, line('13/01/2027')], Février: [titles, line('15/02/2027')] }
    await readFile(launched, 'heures.ods', openDocument(sheets))
    await expect(
      launched.window.getByRole('combobox', {
        name: /^(Feuille du classeur|Sheet of the workbook)$/,
      }),
    ).toBeVisible()
  },
  'import-names': async (launched) => {
    await readFile(launched, 'kimai-janvier.csv', MONTH)
    // The first question opens its list.
    await expect(launched.window.getByRole('listbox')).toBeVisible()
  },
  'import-rehearsal': async (launched) => {
    await importStates['import-names']?.(launched)
    await goOn(launched)
    await expect(launched.window.getByText('31/02/2027').first()).toBeVisible()
  },
  'import-done': async (launched) => {
    await importStates['import-rehearsal']?.(launched)
    await button(launched.window, /^(Importer|Import) \d+/).click()
    await expect(button(launched.window, /^(Annuler cet import|Undo this import)$/)).toBeVisible()
  },
  'import-history': async (launched) => {
    await goToAddress(launched, '/agents')
    await expect(launched.window.getByRole('heading', { level: 1, name: 'Agents' })).toBeVisible()
    await goToAddress(launched, '/import')
    await button(launched.window, /(Annuler l’import du fichier|Undo the import of)/).click()
    await expect(launched.window.getByRole('dialog')).toBeVisible()
  },
}
