import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

const folder = '/home/claire/.config/quotite/journal'
const place = { folder, path: 'journal-1.jsonl', line: 20 } as const
const missing = 21
const cut = { code: 'journalCut', ...place, missing, until: '2027-01-15T09:12:00.000Z' } as const

test.describe('a journal that is broken while not all is on screen', () => {
  let launched: OpenWindow

  test.afterEach(() => launched.close())

  test('is told before everything else, with what is missing, and shows what can be read', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', readOnly: cut })
    const { window } = launched
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(
      'Le journal de ce poste est abîmé',
    )
    await expect(window.getByRole('definition').filter({ hasText: 'au moins' })).toHaveText(
      saying('au moins 21 changements'),
    )
    await expect(window.getByText(saying('15 janvier 2027 à 10:12'))).toBeVisible()
    await expect(window.getByRole('navigation')).toHaveCount(0)
    await window.getByRole('button', { name: 'Voir ce qui est lisible' }).click()
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    await expect(window.getByRole('contentinfo')).toContainText('Lecture seule')
  })

  test('is left behind with what can be read, once its consequence was read', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', readOnly: cut })
    const { window } = launched
    await window.getByRole('button', { name: 'Repartir de ce qui est lisible' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog).toContainText('Les changements absents n’y seront pas')
    await dialog.getByRole('button', { name: 'Repartir de ce qui est lisible' }).click()
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    await expect(window.getByRole('contentinfo')).not.toContainText('Lecture seule')
  })

  test('beside rows that were altered names their tables, and the backup that has them as they were kept', async () => {
    const named = ['Oigny', 'Étalante'].map((name) => ({
      table: 'collectivities' as const,
      id: name,
      name,
      month: null,
    }))
    const altered = {
      ...place,
      code: 'journalAltered',
      tables: ['collectivities'],
      records: { named, more: 3 },
    } as const
    launched = await launch({
      sample: 'pays-de-saint-seine',
      readOnly: altered,
      now: '2027-01-15T09:14:00.000Z',
      backups: { ahead: 0 },
    })
    const { window } = launched
    await expect(window.getByRole('alert')).toContainText(
      saying('n’est plus tel qu’il avait été enregistré : Collectivités'),
    )
    await expect(window.getByText(saying('Collectivités : Étalante'))).toBeVisible()
    await expect(window.getByText(saying('et 3 autres enregistrements'))).toBeVisible()
    await expect(window.getByText('jusqu’au même changement que l’écran')).toBeVisible()
    await window.getByRole('button', { name: 'Repartir de ce qui est lisible' }).click()
    await expect(window.getByRole('dialog')).toContainText(
      'y compris ce qui n’est plus tel qu’il avait été enregistré',
    )
  })

  test('is left behind for a backup that has more, which is shown first', async () => {
    launched = await launch({
      sample: 'pays-de-saint-seine',
      readOnly: cut,
      now: '2027-01-15T09:14:00.000Z',
      backups: { ahead: 18 },
    })
    const { window } = launched
    await expect(window.getByText(saying('18 changements de plus que l’écran'))).toBeVisible()
    await window.getByRole('button', { name: 'Restaurer une sauvegarde…' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ouvrir à l’essai' }).click()
    await dialog.getByRole('button', { name: 'Restaurer', exact: true }).click()
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    await expect(window.getByRole('contentinfo')).not.toContainText('Lecture seule')
  })

  test('gives a file for support without leaving the screen', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', readOnly: cut })
    const { window, data, choose } = launched
    const path = join(data, 'support.json')
    await choose(path)
    await window.getByRole('button', { name: 'Fichier pour l’assistance…' }).click()
    await expect.poll(() => existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain('"code": "journalCut"')
    expect(readFileSync(path, 'utf8')).not.toContain('claire')
  })

  test('is told in place of the welcome where nothing can be read', async () => {
    const folder = '/media/claire/Sauvegardes'
    const known = {
      verifiedAt: null,
      lostPapers: 0,
      inconsistencies: 0,
      standing: 'well',
      refusal: null,
    } as const
    const elsewhere = { ...known, place: 'elsewhere', folder, failingSince: null } as const
    launched = await launch({
      readOnly: { code: 'journalUnreadable', ...place, missing, line: 1 },
      backups: { places: [elsewhere] },
    })
    const { window } = launched
    await expect(window.getByText(`introuvable (${folder})`)).toBeVisible()
    await expect(window.getByText('aucune n’a plus que l’écran')).toHaveCount(0)
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(
      'Le journal de ce poste est abîmé',
    )
    await expect(window.getByText('Par où commencer ?')).toHaveCount(0)
    await window.getByRole('button', { name: 'Repartir d’un autre espace' }).click()
    await window
      .getByRole('dialog')
      .getByRole('button', { name: /Repartir/ })
      .click()
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(saying('Par où commencer ?'))
  })
})

test.describe('a database that does not open', () => {
  const unopened = { code: 'vaultUnopened', folder: '/home/claire/quotite', changes: 41 } as const

  test('is said with what can be read, and another one is built beside it', async () => {
    const launched = await launch({ sample: 'pays-de-saint-seine', unopened })
    const { window } = launched
    await expect(window.getByRole('alert')).toContainText(saying('jusqu’au changement n° 41'))
    await expect(window.getByRole('alert')).not.toContainText('Rechargez la fenêtre')
    await window.getByRole('button', { name: 'Réessayer' }).click()
    await expect(window.getByRole('alert')).toContainText('/home/claire/quotite')
    await window.getByRole('button', { name: 'Reconstruire la base à côté' }).click()
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    await launched.close()
  })

  test('offers nothing to build where no journal can be read', async () => {
    const launched = await launch({ unopened: { code: 'vaultUnread', folder: '/media/disque' } })
    const { window } = launched
    await expect(window.getByRole('alert')).toContainText('aucun journal ne se lit')
    await expect(window.getByRole('button', { name: 'Reconstruire la base à côté' })).toHaveCount(0)
    await launched.close()
  })
})
