import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { desk } from '#shared/contract/desk'
import { memberOf } from '../../../src-main/workspace-file/member-of'
import type { Gesture } from './gesture'

/** A file of hours, as it is proposed to be read. */
export const importHours: Gesture = async ({ desk: at, random, file }) => {
  if (file.agents.length === 0) return null
  const lines = Array.from({ length: random.whole(1, 4) }, () => {
    const { firstName, lastName } = random.pick(file.agents)
    const body = random.pick(file.collectivities).name
    const on = `${String(random.whole(10, 28))}/0${String(random.whole(1, 9))}/2026`
    return `${lastName} ${firstName};${on};${body};Accueil;${random.pick(['1h30', '0,5', '7'])}`
  })
  const path = join(at.folder, 'heures.csv')
  writeFileSync(path, ['Agent;Date;Collectivité;Tâche;Durée', ...lines].join('\r\n'))
  const chosen = await at.ask('chooseImportFile', { source: null }, path)
  const read = chosen.ok ? memberOf(chosen.value, 'file') : undefined
  const input = {
    token: memberOf(read, 'token'),
    mapping: memberOf(read, 'mapping'),
    without: [],
  }
  return { method: 'keepImport', input }
}

/** A pasted list of bodies. */
export const takeList: Gesture = async ({ desk: at, random, file }) => {
  const rows = Array.from({ length: random.whole(1, 3) }, () => {
    const isKnown = random.chance(0.5) && file.collectivities.length > 0
    const name = isKnown
      ? random.pick(file.collectivities).name
      : `Commune ${String(random.whole(1, 99))}`
    return `${name}\tN${String(random.whole(1, 99))}\t${String(random.whole(50, 5000))}`
  })
  const pasted = ['Nom\tCode\tPopulation 2026', ...rows].join('\n')
  const opened = await at.ask('openList', { kind: 'collectivities', pasted })
  const list = opened.ok ? memberOf(opened.value, 'list') : undefined
  return {
    method: 'keepList',
    input: {
      token: memberOf(list, 'token'),
      columns: memberOf(list, 'guessed'),
      dates: null,
      leaveRefused: random.chance(0.5),
    },
  }
}

/** A paper of an agreement, with its file. */
export const keepPaper: Gesture = async ({ desk: at, random, inputs }) => {
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${String(random.whole(1, 5))}`)
  const held = await at.ask('takePaperFile', { fileName: 'Convention.pdf', bytes })
  const made = inputs.of(desk.savePaper.input, 'paper')
  if (!held.ok || typeof made !== 'object') return null
  return { method: 'savePaper', input: { ...made, token: memberOf(held.value, 'token') } }
}

/** The workspace is exported and opened again: the same one. */
export const reopen: Gesture = async ({ desk: at }) => {
  const path = join(at.folder, 'territoire.quotite.json')
  const written = await at.ask('exportWorkspace', {}, path)
  if (!written.ok) throw new Error(`Not exported: ${JSON.stringify(written.failures)}`)
  return { method: 'importWorkspace', input: {}, path }
}
