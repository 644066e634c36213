import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { press } from '../hands/hands'
import { issueAll } from '../hands/issue-statements'
import { registryOf } from '../hands/registry'
import { lendingOffice, sendsJanuary } from '../scenarios/exchange-office'
import type { Running } from '../hands/running'
import type { Screen } from './screen'

/** Begins an office with a signed file, up to the question of its name. */
async function beginWithFile({ window, choose }: Running): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-picture-received-'))
  const path = join(folder, 'etat-2026-001.quotite')
  await sendsJanuary(lendingOffice(folder), path)
  await choose(path)
  await press(window, '4')
  await window.getByRole('textbox').waitFor()
}

/** The first screens of an office that begins with a signed file. */
export const RECEIVED_SCREENS: readonly Screen[] = [
  { name: 'welcome-received', address: '/', first: beginWithFile },
  {
    name: 'exchanges-received-first',
    address: '/',
    first: async (launched) => {
      const { window } = launched
      if ((await window.getByRole('textbox').count()) === 0) await beginWithFile(launched)
      await window.getByRole('textbox').focus()
      await press(window, 'Enter')
      await window.getByRole('dialog').waitFor()
    },
  },
]

/** A year that lacks hours, costs, values and approvals at once. */
export const LACKING_SCREENS: readonly Screen[] = [
  {
    name: 'home-finance-lacking',
    address: '/',
    role: 'finance',
    first: ({ window }) => window.getByRole('button', { name: /^(et|and) \d+ / }).click(),
  },
]

/** The home of directors where two years are known. */
export const TWO_YEAR_SCREENS: readonly Screen[] = [
  { name: 'home-direction-two-years', address: '/', role: 'direction' },
]

/** Archives the only agreement, or restores it. */
async function archive(opened: Running, archived: boolean): Promise<void> {
  const [agreement] = (await registryOf(opened)).agreements
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  await opened.window.evaluate((kept) => self.desk.ask('saveAgreement', kept), {
    ...agreement,
    archived,
  })
}

/** The home of finance where the only agreement is archived, and its hours are in no statement; then the statements that it issued. */
export const ARCHIVED_SCREENS: readonly Screen[] = [
  {
    name: 'home-finance-archived',
    address: '/',
    role: 'finance',
    first: async (opened) => {
      await archive(opened, true)
      await opened.window.getByText(/^(Des heures attendent|Hours wait)/).waitFor()
    },
  },
  {
    name: 'statements-archived',
    address: '/etats',
    first: async (opened) => {
      await archive(opened, false)
      await issueAll(opened)
      await archive(opened, true)
      await opened.window.getByText(/(est archivée|is archived)/).waitFor()
    },
  },
]
