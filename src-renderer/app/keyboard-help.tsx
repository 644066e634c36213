import { Modal, SimpleGrid } from '@mantine/core'
import { useSpotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { useCover } from '../client/covers'
import { palette, paletteStore } from '../ui/palette-store'
import { useWording } from '../ui/use-wording'
import { KeyHint } from '../ui/key-hint'
import { keyboardHelp } from './keyboard-help-store'
import classes from './keyboard-help.module.css'

/** What is said of the keys, in the order of docs/keyboard.md. */
const SECTIONS = [
  {
    title: 'everywhere',
    keys: ['find', 'screens', 'save', 'undo', 'redo', 'escape', 'print', 'amounts', 'size'],
  },
  { title: 'lists', keys: ['letters', 'move', 'open', 'mark'] },
  { title: 'grids', keys: ['type', 'enter', 'tab', 'extend', 'fill', 'clear', 'pages', 'leave'] },
  { title: 'forms', keys: ['dates', 'arrows', 'choose'] },
] as const

/** The keys and what they do. */
function KeyLists() {
  const { t } = useWording()
  return (
    <SimpleGrid cols={2} spacing="xl" verticalSpacing="lg">
      {SECTIONS.map(({ title, keys }) => (
        <section key={title} className={classes.section}>
          <h3>{t(`keyboard.${title}`)}</h3>
          <ul>
            {keys.map((key) => (
              <li key={key}>
                <KeyHint keys={[t(`keyboard.keys.${key}`)]} />
                <span>{t(`keyboard.does.${key}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </SimpleGrid>
  )
}

/** It is there before any other dialogue, which would lie over it. */
const OVER_ALL = 400

/** The keys of the keyboard, over any screen and dialogue: F1, or from the palette. */
export function KeyboardHelp() {
  const { t } = useWording()
  const opened = keyboardHelp.use()
  const { opened: isSearching } = useSpotlight(paletteStore)
  const close = (): void => keyboardHelp.set(() => false)
  useCover(close)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      palette.close()
      keyboardHelp.set(() => true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <Modal
      opened={opened && !isSearching}
      onClose={close}
      title={t('keyboard.title')}
      closeOnClickOutside
      size={860}
      zIndex={OVER_ALL}
    >
      <KeyLists />
    </Modal>
  )
}
