import { expect } from '@playwright/test'
import { inEither } from '../hands/hands'
import type { Running } from '../hands/running'
import '../hands/window-desk'

const AGREEMENT = '/conventions/convention-2024-07'

/** Papers, a notice and a meeting in the sample's agreement; runs in the window. */
async function fillTrace(): Promise<void> {
  const of = { agreementId: 'convention-2024-07', agentId: null, amendmentId: null }
  const bodies = ['commune-21573', 'commune-21475', 'commune-21284']
  const bytes = new TextEncoder().encode('une pièce')
  const cards = [
    { kind: 'agreement' as const, title: 'Convention du 20 décembre 2023', collectivityId: null },
    ...bodies.map((collectivityId) => ({
      kind: 'resolution' as const,
      title: 'Délibération du conseil municipal',
      collectivityId,
    })),
  ]
  for (const [place, card] of cards.entries()) {
    const taken = await self.desk.ask('takePaperFile', { fileName: 'deliberation.pdf', bytes })
    if (!taken.ok || !taken.value.asked) throw new Error('The file was not taken.')
    await self.desk.ask('savePaper', {
      ...of,
      ...card,
      id: `piece-${String(place)}`,
      number: `2023-${String(41 + place)}`,
      date: '2023-12-14' as never,
      token: taken.value.token,
    })
  }
  await self.desk.ask('saveMeeting', {
    id: 'reunion',
    agreementId: of.agreementId,
    heldOn: '2026-11-12' as never,
    place: 'Saint-Seine-l’Abbaye',
    attendance: 'Les maires, la directrice des services',
    decisions: [
      {
        id: 'd1',
        kind: 'wish',
        text: 'Francheville demande un plafond à 600 h.',
        amendmentId: null,
      },
      {
        id: 'd2',
        kind: 'arbitration',
        text: 'Seuil d’alerte à 110 % des heures prévues.',
        amendmentId: null,
      },
    ],
  })
}

const filled = async ({ window }: Running): Promise<void> => {
  await window.evaluate(fillTrace)
  await expect(window.getByText('Saint-Seine-l’Abbaye').first()).toBeVisible()
}

/** Drops files on the pane of several papers: two name a body, one a part of a name, one none, and one is no paper. */
async function dropSeveral({ window }: Running): Promise<void> {
  const files = await window.evaluateHandle(() => {
    const transfer = new DataTransfer()
    const names = [
      'DELIB_FRANCHEVILLE.pdf',
      'délib st-martin du mont 2026-12-15 signée.pdf',
      'bussy.pdf',
      'scan0001.pdf',
      'outil.exe',
    ]
    for (const name of names) transfer.items.add(new File([name], name))
    return transfer
  })
  await window
    .getByText(inEither((t) => t('trace.several.drop')))
    .dispatchEvent('drop', { dataTransfer: files })
  await expect(window.getByText('scan0001.pdf')).toBeVisible()
}

/** The written trace of an agreement, and what opens beside it. */
export const TRACE_SCREENS = [
  { name: 'trace', address: AGREEMENT, first: filled },
  { name: 'trace-papers', address: `${AGREEMENT}?trace=pieces/resolution` },
  {
    name: 'trace-several',
    address: `${AGREEMENT}?trace=plusieurs/resolution`,
    first: dropSeveral,
  },
  { name: 'trace-paper', address: `${AGREEMENT}?trace=piece/piece-1` },
  { name: 'trace-attach', address: `${AGREEMENT}?trace=joindre/annex` },
  { name: 'trace-notice', address: `${AGREEMENT}?trace=notification/2027` },
  {
    name: 'trace-second-notice',
    address: `${AGREEMENT}?trace=notification/2026`,
    first: async ({ window }: Running): Promise<void> => {
      await window
        .getByRole('button', { name: /^(Corriger la notification|Correct the notice)/ })
        .click()
      await expect(window.getByLabel(inEither((t) => t('trace.notice.reference')))).toHaveValue(
        'lettre 2026-17',
      )
    },
  },
  { name: 'trace-meeting', address: `${AGREEMENT}?trace=reunion/reunion` },
  {
    name: 'trace-decision-refused',
    address: `${AGREEMENT}?trace=reunion/nouvelle`,
    first: async ({ window }: Running): Promise<void> => {
      await window.getByRole('button', { name: /^(Ajouter une décision|Add a decision)$/ }).click()
      await window.keyboard.press('Control+s')
      await expect(window.getByRole('alert').first()).toBeVisible()
    },
  },
] as const
