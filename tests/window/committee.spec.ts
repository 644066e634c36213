import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { docxLines } from '../documents/read-docx'
import { day } from '#shared/kernel/day'
import { faults, wear } from '../hands/accessibility'
import { informalPractice } from '../hands/directors-years'
import { pick, press, saying } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import '../hands/window-desk'
import { launch } from './harness/launch'

test('a committee has its rhythm, its agenda, dated tasks and minutes', async () => {
  const running = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 1366, height: 768 },
    address: '/conventions/convention-2024-07',
  })
  const { window } = running
  await pick(window, 'Rythme des réunions', 'Chaque trimestre')
  await expect(window.getByText(/^Une réunion était attendue le/)).toBeVisible()
  await expect(window.getByText('Ordre du jour proposé')).toBeVisible()

  await window.getByRole('button', { name: 'Noter une réunion' }).click()
  const pane = window.getByRole('complementary')
  await pane.getByRole('textbox', { name: 'Date' }).fill('14/01/2027')
  await pane.getByRole('button', { name: /^Prendre les? / }).click()
  await expect(pane.getByRole('textbox', { name: 'Ordre du jour' })).not.toHaveValue('')
  await pane.getByRole('button', { name: 'Ajouter une décision' }).click()
  await pane.getByRole('textbox', { name: 'Texte' }).fill('Relancer les syndicats')
  await pane.getByRole('textbox', { name: 'À faire avant le' }).fill('31/01/2027')
  await press(window, 'Control+Enter')
  await expect(window.getByText('Prochaine réunion : 14 avril 2027.')).toBeVisible()
  const task = window.getByRole('checkbox', { name: 'Relancer les syndicats' })
  await expect(task).toBeVisible()
  expect(await faults(running)).toEqual([])

  const path = join(running.data, 'compte-rendu.docx')
  await running.choose(path)
  await window.getByRole('button', { name: /^Compte rendu de la réunion/ }).click()
  await expect(window.getByText(/^Compte rendu écrit/)).toBeVisible()
  const lines = docxLines(readFileSync(path))
  expect(lines[0]).toContain('14 janvier 2027')
  expect(lines).toContain('Ordre du jour')
  expect(lines.join('\n')).toContain('Relancer les syndicats')

  await window.evaluate(() => (location.hash = '/'))
  const card = window.getByRole('region', { name: 'Comité de suivi' })
  for (const role of ['direction', 'finance', 'humanResources'] as const) {
    await wear(running, { name: 'Claire Morel', role, language: 'fr', theme: 'light' })
    await expect(card).toContainText('Prochaine réunion')
    await expect(card).toContainText('Relancer les syndicats')
    // A day without its year may be of this one or the next.
    await expect(card.getByRole('listitem').first()).toContainText(/89\sjours/)
  }
  await card.getByRole('link', { name: 'Relancer les syndicats' }).click()
  await task.click()
  await expect(task).toBeChecked()
  await window.evaluate(() => (location.hash = '/'))
  await expect(card).not.toContainText('Relancer les syndicats')
  await running.close()
})

test('a practice without a form says what it is worth a year, and what is to be written', async () => {
  const running = await launch({
    workspace: informalPractice(),
    address: '/conventions/convention-2024-07',
  })
  const { window } = running
  const card = window.getByRole('region', { name: 'De la pratique à la convention' })
  await expect(card).toContainText(/8.853.h.45.*216.527,16.€/)
  await expect(card.getByRole('listitem')).not.toHaveCount(0)
  await expect(card.getByRole('button')).toBeEnabled()
  await running.close()
})

test('an agenda says of a task whose day is over that it was expected', async () => {
  const running = await launch({
    workspace: {
      ...sampleWorkspace(),
      meetings: [
        {
          id: 'meeting-1',
          agreementId: 'convention-2024-07',
          heldOn: day('2026-10-14'),
          place: '',
          attendance: '',
          decisions: [
            {
              id: 'decision-1',
              kind: 'decision',
              text: 'Relancer les syndicats',
              amendmentId: null,
              dueOn: day('2026-12-01'),
              doneOn: null,
            },
          ],
        },
      ],
    },
    today: '2027-01-15',
    address: '/conventions/convention-2024-07',
  })
  const { window } = running
  const item = window.getByText('Relancer les syndicats').filter({ hasText: ' : ' }).first()
  await expect(item).toHaveText(
    saying('^Attendu le 1ᵉʳ décembre 2026, pas encore fait : Relancer les syndicats$'),
  )
  await running.close()
})
