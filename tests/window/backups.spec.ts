import { expect, test } from '@playwright/test'
import { saying, tabTo } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import { inconsistent } from '../hands/inconsistent'
import { sampleWorkspace } from '../hands/sample-workspace'

const now = '2027-01-15T09:12:00.000Z'
const folder = '/home/claire/.config/quotite/backups'

test.describe('backups', () => {
  let launched: OpenWindow

  test.afterEach(() => launched.close())

  test('are made on request, and the status line says when the last one was restored and verified', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/reglages' })
    const { window } = launched
    await expect(window.getByText('Pas encore de sauvegarde.')).toBeVisible()
    await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await expect(
      window.getByText(saying('Restaurée à part et vérifiée le 15 janvier 2027 à 10:12.')),
    ).toBeVisible()
    await expect(window.getByRole('contentinfo')).toContainText(/[Vv]érifiée à 10:12/)
  })

  test('are opened as a trial, which says what would come back, and then restored', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/reglages' })
    const { window, desk } = launched
    await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await expect(window.getByText(/Restaurée à part/)).toBeVisible()
    await desk.ask('renameWorkspace', { name: 'Autre nom' })
    await window.getByRole('button', { name: 'Restaurer…' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ouvrir à l’essai' }).click()
    await expect(dialog.getByRole('row', { name: /Nom de l’espace/ })).toBeVisible()
    await expect(window.getByRole('navigation')).toContainText('Autre nom')
    await dialog.getByRole('button', { name: 'Restaurer', exact: true }).click()
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    await expect(dialog).toHaveCount(0)
  })

  test('say of statements that would go that their numbers stay given, but not of an example, which gives them again', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/reglages' })
    const { window, desk } = launched
    await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await expect(window.getByText(/Restaurée à part/)).toBeVisible()
    const issued = await desk.ask('issueStatements', {
      agreementId: 'convention-2024-07',
      period: { from: '2026-01-01', to: '2026-12-31' },
      reason: 'Relevés à signer',
      shares: [{ collectivityId: 'commune-21284', amount: 1_244_198 }],
    })
    expect(issued).toMatchObject({ ok: true })
    await window.getByRole('button', { name: 'Restaurer…' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ouvrir à l’essai' }).click()
    await expect(dialog).toContainText(saying('États qui disparaîtraient : 2026-001.'))
    await expect(dialog).not.toContainText('redonnés')
  })

  test('are not restored by the key that opened them, pressed twice: what would go is read first', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/reglages' })
    const { window, desk } = launched
    await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await expect(window.getByText(/Restaurée à part/)).toBeVisible()
    await desk.ask('renameWorkspace', { name: 'Autre nom' })
    await tabTo(window, window.getByRole('button', { name: 'Restaurer…' }))
    await window.keyboard.press('Enter')
    const dialog = window.getByRole('dialog')
    await tabTo(window, dialog.getByRole('button', { name: 'Ouvrir à l’essai' }))
    await window.keyboard.press('Enter')
    await expect(dialog.getByText('Restaurer changerait')).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(dialog.getByText('Restaurer changerait')).toBeVisible()
    await expect(window.getByRole('navigation')).toContainText('Autre nom')
    await tabTo(window, dialog.getByRole('button', { name: 'Restaurer', exact: true }))
    await window.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    await expect(window.getByRole('button', { name: 'Restaurer…' })).toBeFocused()
  })

  test('open with a recovery key that is shown once and counts only when it is put away', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/reglages' })
    const { window } = launched
    await expect(window.getByText(/Sans clé de secours/)).toBeVisible()
    await window.getByRole('button', { name: 'Créer une clé de secours…' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog.getByText(/AGE-SECRET-KEY-1/)).toBeVisible()
    const use = dialog.getByRole('button', { name: 'Utiliser cette clé' })
    await expect(use).toBeDisabled()
    await dialog.getByRole('checkbox').check()
    await use.click()
    await expect(window.getByText(saying('Clé de secours du 15 janvier 2027'))).toBeVisible()
    await expect(window.getByText(/AGE-SECRET-KEY-1/)).toHaveCount(0)
  })

  test('that lack the contents of papers are not said to be whole', async () => {
    launched = await launch({
      sample: 'pays-de-saint-seine',
      now,
      address: '/reglages',
      backups: {
        places: [
          {
            place: 'here',
            folder,
            verifiedAt: now,
            lostPapers: 2,
            inconsistencies: 0,
            standing: 'well',
            refusal: null,
            failingSince: null,
          },
        ],
      },
    })
    const { window } = launched
    await expect(window.getByText(/Le contenu de 2 pièces n’y est pas/)).toBeVisible()
    await expect(window.getByRole('contentinfo')).toContainText(
      'Sauvegarde vérifiée, sans 2 pièces',
    )
    await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await expect(window.getByRole('contentinfo')).toContainText(/[Vv]érifiée à 10:12/)
  })

  test('of a workspace that contradicts itself say so, in the status line and before they are restored', async () => {
    launched = await launch({
      workspace: inconsistent(sampleWorkspace()),
      now,
      address: '/reglages',
    })
    const { window } = launched
    await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await expect(window.getByRole('contentinfo')).toContainText(
      'Sauvegarde vérifiée, 1 donnée à corriger',
    )
    const sentence = /1 donnée de l’espace renvoie à ce qui n’existe pas/
    await expect(window.getByRole('main').getByText(sentence)).toBeVisible()
    await window.getByRole('button', { name: 'Restaurer…' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ouvrir à l’essai' }).click()
    await expect(dialog.getByText(sentence)).toBeVisible()
  })

  test('whose key can’t be read name its file, and what to do', async () => {
    const keyFile = '/home/claire/.config/quotite/keys/backup-key.txt'
    launched = await launch({
      sample: 'pays-de-saint-seine',
      now,
      address: '/reglages',
      backups: {
        keyFile,
        places: [
          {
            place: 'here',
            folder,
            verifiedAt: '2027-01-07T09:12:00.000Z',
            lostPapers: 0,
            inconsistencies: 0,
            standing: 'refusing',
            refusal: 'key',
            failingSince: now,
          },
        ],
      },
    })
    const { window } = launched
    const notice = window.getByRole('status').filter({ hasText: keyFile })
    await expect(notice).toContainText(
      saying('Clé de ce poste illisible depuis le 15 janvier 2027 à 10:12.'),
    )
    await expect(notice).toContainText('remettez-en une copie')
    await expect(notice).toContainText('renommez-le')
  })

  test('that a place refuses for a week are said on every screen', async () => {
    launched = await launch({
      sample: 'pays-de-saint-seine',
      now,
      backups: {
        places: [
          {
            place: 'elsewhere',
            folder,
            verifiedAt: '2027-01-07T09:12:00.000Z',
            lostPapers: 0,
            inconsistencies: 0,
            standing: 'alarming',
            refusal: 'absent',
            failingSince: '2027-01-07T10:00:00.000Z',
          },
        ],
      },
    })
    const { window } = launched
    await expect(window.getByRole('contentinfo').getByRole('alert')).toHaveText(
      saying('Aucune sauvegarde depuis le 07/01/2027'),
    )
  })
})
