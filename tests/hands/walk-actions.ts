import type { Page } from '@playwright/test'
import { desk } from '#shared/contract/desk'
import './window-desk'

declare global {
  interface Window {
    /** Presses every action of the screen shown; answers after which of them the focus was lost, and how many there were. */
    readonly walkActions?: (section: string) => Promise<Walked>
    /** While it is set, the desk refuses every change. */
    walking?: boolean
  }
}

/** What a walk over the actions of a screen found. */
interface Walked {
  readonly count: number
  readonly lost: readonly string[]
}

const CHANGES = Object.entries(desk).flatMap(([name, { kind }]) => (kind === 'reads' ? [] : [name]))

/** Lets a page be walked (`walkScreen`): buttons, links, rows and boxes, the first line of each list, each once by its words. */
export const prepareWalk = (window: Page): Promise<void> =>
  window.evaluate((changes) => {
    const { ask } = self.desk
    const refused = { ok: false, failures: [{ code: 'nothingToUndo' }] }
    const asked = (...question: Parameters<typeof ask>) =>
      self.walking === true && changes.includes(question[0])
        ? Promise.resolve(refused)
        : ask(...question)
    Object.assign(self.desk, { ask: asked })

    const pressed = new Set<string>()
    const LINKS = 2
    let links = 0
    const drawn = (ms: number) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, ms))
      })
    const shown = (what: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(what)].filter((each) => each.checkVisibility())
    const over = () => shown('[role="dialog"], [role="menu"]').at(-1)
    const layersShown = () => shown('[role="dialog"], [role="menu"], aside').length
    /** A busy machine draws late: what is asked of a screen may become true within two seconds. */
    const becomes = async (isTrue: () => boolean) => {
      for (let waits = 0; waits < 100 && !isTrue(); waits += 1) await drawn(20)
      return isTrue()
    }
    let changed = 0
    new MutationObserver(() => (changed = performance.now())).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    /** Until nothing more is about to be drawn, 2 s at most. */
    const idle = () =>
      new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: 2000 })
      })
    /** Until what an address shows is there: a grid that comes later takes the focus, as after each change of week. */
    const isSettled = async () => {
      await idle()
      await becomes(() => self.questionsOpen === 0 && performance.now() - changed > 60)
      await idle()
    }
    const focused = () =>
      [document.activeElement?.tagName, document.activeElement?.getAttribute('aria-label')].join(
        ' ',
      )
    const hasFocus = () =>
      document.activeElement !== null && document.activeElement !== document.body
    const escape = () =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      )
    const discard = async () => {
      const button = shown('[role="dialog"] button').find(
        ({ innerText }) => innerText === 'Abandonner',
      )
      button?.click()
      if (button !== undefined) await drawn(40)
    }
    /** The next action that was not pressed yet, and its name. */
    const next = (section: string) => {
      const layer = over()
      const root = layer ?? document.querySelector('main') ?? document.body
      const actions = root.querySelectorAll<HTMLElement>(
        'button:not(:disabled), a[href], [role="menuitem"], input[type="checkbox"], tr[data-opens]',
      )
      for (const action of actions) {
        const line = action.closest('tbody tr, [role="row"], li')
        const place = [...(line?.parentElement?.children ?? [])].indexOf(line ?? action)
        if (place > (line?.role === 'row' ? 1 : 0) || !action.checkVisibility()) continue
        // Links all leave the screen in the same way: two of them are enough.
        if (action instanceof HTMLAnchorElement && links >= LINKS) continue
        const words = action.matches('tr')
          ? 'row'
          : (action.getAttribute('aria-label') ?? action.innerText)
        const within =
          layer?.getAttribute('aria-label') ?? (action.closest('aside') === null ? '' : 'pane')
        const name = `${section} ${within} ${words.replace(/\d+/g, '#').replace(/\s+/g, ' ').slice(0, 50)}`
        if (pressed.has(name)) continue
        pressed.add(name)
        if (action instanceof HTMLAnchorElement) links += 1
        return { action, name }
      }
      return null
    }
    const walkActions = async (section: string): Promise<Walked> => {
      const here = location.hash
      let usual = layersShown()
      const lost: string[] = []
      let count = 0
      links = 0
      self.walking = true
      for (let found = next(section); found !== null && count < 80; found = next(section)) {
        const { action, name } = found
        count += 1
        const before = layersShown()
        action.focus()
        action.click()
        await drawn(12)
        if (!(await becomes(hasFocus))) lost.push(name)
        const layers = layersShown()
        const opened = layers > before && location.hash === here
        escape()
        await drawn(12)
        await discard()
        if (!(await becomes(hasFocus))) lost.push(`${name}, then Escape`)
        else if (opened && layersShown() === before && action.checkVisibility())
          // An address that the action before asked for may come only now, and moves the focus.
          if (!(await becomes(() => document.activeElement === action || location.hash !== here)))
            lost.push(`${name}: Escape does not go back there, but to ${focused()}`)
        // A list of choices in a dialogue is closed first.
        if (location.hash === here && shown('[role="dialog"]').length > 0) {
          escape()
          await drawn(12)
          await discard()
        }
        if (opened && !(await becomes(() => layersShown() < layers)))
          lost.push(`${name}: Escape closes nothing`)
        if (location.hash !== here) {
          location.hash = here
          await drawn(60)
          await isSettled()
          await discard()
          // Panes of the screen that come late are not what the next action opens; what was opened for the walk does not come again.
          if (!(await becomes(() => layersShown() >= usual))) usual = layersShown()
        }
      }
      self.walking = false
      return { count, lost }
    }
    Object.assign(self, { walkActions })
  }, CHANGES)

/** Presses every action of the screen shown that was not pressed on a screen before. */
export const walkScreen = (window: Page, section: string): Promise<Walked> =>
  window.evaluate(
    (of) => self.walkActions?.(of) ?? Promise.reject(new Error('not prepared')),
    section,
  )
