import { describe, expect, it } from 'vitest'
import type { MenuCommand } from '#shared/contract/views'
import type { ZoomStep } from '../../../src-main/shell/zoom'
import { menuTemplate } from '../../../src-main/shell/menu-template'

const templateOf = (
  language: 'fr' | 'en',
  sent: MenuCommand[] = [],
  developing = false,
  mac = false,
  steps: ZoomStep[] = [],
) =>
  menuTemplate(
    language,
    (command) => sent.push(command),
    (step) => steps.push(step),
    developing,
    mac,
  )

const items = (template: ReturnType<typeof menuTemplate>) =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

describe('the menu', () => {
  it('speaks the person’s language', () => {
    const labels = (language: 'fr' | 'en') => templateOf(language).map(({ label }) => label)
    expect(labels('fr')).toEqual(['&Fichier', '&Édition', '&Affichage', 'Ai&de'])
    expect(labels('en')).toEqual(['&File', '&Edit', '&View', '&Help'])
  })

  it('keeps files out of the menu that bears the program’s name on a Mac', () => {
    const template = templateOf('fr', [], false, true)
    expect(template.map(({ label }) => label)).toEqual([
      'Quotité',
      '&Fichier',
      '&Édition',
      '&Affichage',
      'Fenêtre',
    ])
    const roles = items(template).map(({ role }) => role)
    expect(roles.filter((role) => role === 'quit')).toHaveLength(1)
    expect(items(template.slice(0, 1)).map(({ id }) => id)).toContain('about')
  })

  it.each([false, true])('names every item: nothing is left to the system', (mac) => {
    const unnamed = items(templateOf('fr', [], false, mac)).filter(
      ({ type, label }) => type !== 'separator' && (label === undefined || label === ''),
    )
    expect(unnamed).toEqual([])
  })

  it('passes each command on to the window', () => {
    const sent: MenuCommand[] = []
    const steps: ZoomStep[] = []
    const commands = items(templateOf('fr', sent, false, false, steps)).filter(
      ({ click }) => click !== undefined,
    )
    commands.forEach(({ click }) => {
      Reflect.apply(click as () => void, undefined, [])
    })
    expect(sent.sort()).toEqual([
      'about',
      'exportWorkspace',
      'find',
      'importWorkspace',
      'openExchange',
      'openSample',
      'redo',
      'toggleAmounts',
      'undo',
    ])
    expect(steps).toEqual(['reset', 'in', 'out'])
  })

  it('shows the keys of undo without taking them from the text being typed', () => {
    const undo = items(templateOf('fr')).find(({ id }) => id === 'undo')
    expect(undo).toMatchObject({ accelerator: 'CommandOrControl+Z', registerAccelerator: false })
  })

  it('offers the developer tools to developers only', () => {
    const roles = (developing: boolean) =>
      items(templateOf('fr', [], developing)).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})
