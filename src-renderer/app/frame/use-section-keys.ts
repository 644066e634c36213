import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { sectionGroups } from './sections'

const sections = sectionGroups.flatMap((group) => group.sections)

/** Ctrl+1 to Ctrl+9 open the screens that have a digit. */
export function useSectionKeys(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // By the place of the key: on a French keyboard digits are typed with Shift.
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      if (digit === undefined || !event.ctrlKey || event.altKey || event.metaKey) return
      const section = sections.find((candidate) => candidate.digit === Number(digit))
      if (section === undefined) return
      event.preventDefault()
      void navigate(section.path)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate])
}
