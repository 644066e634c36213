import { describe, expect, it } from 'vitest'
import type { TimerPlace, TimerState } from '#shared/domain/timesheets/timer'
import { trayIcon } from '../../../src-main/shell/timer/tray-icon'
import { trayTemplate, trayTooltip } from '../../../src-main/shell/timer/tray-template'
import { Office } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

const { keeper } = new Office(new Territory('AIG', 'BLI').lends('Marie'))
const registers = keeper.registers()

const AIG = { agentId: 'Marie', collectivityId: 'AIG' }
const COMMON = { agentId: 'Marie', collectivityId: null }
const GONE = { agentId: 'Paul', collectivityId: 'AIG' }

const at = '2027-01-12T09:00:00.000Z'
const runs = { ...AIG, startedAt: at, seenAt: at, gaps: [] }

function trayOf(state: TimerState, language: 'fr' | 'en' = 'fr') {
  const asked: string[] = []
  const note = (what: string) => () => {
    asked.push(what)
  }
  const template = trayTemplate(
    { language, state, registers },
    {
      open: note('open'),
      start: ({ collectivityId }: TimerPlace) => asked.push(`start ${collectivityId ?? 'common'}`),
      startOther: note('other'),
      stop: note('stop'),
      quit: note('quit'),
    },
  )
  return {
    labels: template.map(({ type, label }) => (type === 'separator' ? '—' : label)),
    clickAll: () => {
      for (const { click } of template)
        if (click !== undefined) Reflect.apply(click as () => void, undefined, [])
      return asked
    },
  }
}

describe('the menu of the tray', () => {
  it('starts for one of the last places, or for another, while nothing runs', () => {
    const tray = trayOf({ running: null, recent: [AIG, COMMON] })
    expect(tray.labels).toEqual([
      'Lancer\u00A0: Marie Dupont, Commune AIG',
      'Lancer\u00A0: Marie Dupont, Temps commun',
      'Lancer un chronomètre…',
      '—',
      'Ouvrir Quotité',
      'Quitter',
    ])
    expect(tray.clickAll()).toEqual(['start AIG', 'start common', 'other', 'open', 'quit'])
  })

  it('stops what runs, and starts nothing else meanwhile', () => {
    const tray = trayOf({ running: runs, recent: [AIG] }, 'en')
    expect(tray.labels).toEqual(['Stop: Marie Dupont, Commune AIG', '—', 'Open Quotité', 'Quit'])
    expect(tray.clickAll()).toEqual(['stop', 'open', 'quit'])
  })

  it('leaves out people who are no longer there, but can still stop their timer', () => {
    expect(trayOf({ running: null, recent: [GONE] }).labels[0]).toBe('Lancer un chronomètre…')
    expect(trayOf({ running: { ...runs, ...GONE }, recent: [] }).labels[0]).toBe(
      'Arrêter\u00A0: agent ou collectivité disparus',
    )
  })

  it('says what runs when one points at it', () => {
    const facts = { language: 'fr', registers } as const
    expect(trayTooltip({ ...facts, state: { running: null, recent: [] } })).toBe('Quotité')
    expect(trayTooltip({ ...facts, state: { running: runs, recent: [] } })).toBe(
      'Quotité\u00A0: Marie Dupont, Commune AIG',
    )
  })
})

describe('the picture of the tray', () => {
  const middle = (icon: Uint8Array, size: number) => {
    const at = ((size / 2) * size + size / 2) * 4
    return [...icon.slice(at, at + 4)]
  }

  it('is hollow while nothing runs, and has a red dot while something does', () => {
    expect(middle(trayIcon(32, false), 32)).toEqual([0, 0, 0, 0])
    const [blue = 0, green = 0, red = 0, opacity] = middle(trayIcon(32, true), 32)
    expect(opacity).toBe(255)
    expect(red).toBeGreaterThan(Math.max(blue, green) * 2)
  })

  it('never has a colour stronger than its opacity', () => {
    const icon = trayIcon(16, true)
    for (let at = 0; at < icon.length; at += 4) {
      const [blue = 0, green = 0, red = 0, opacity = 0] = icon.slice(at, at + 4)
      expect(Math.max(blue, green, red)).toBeLessThanOrEqual(opacity)
    }
  })
})
