import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import type { PublishedBody } from '#shared/domain/territories/published-body'
import { deskQuery } from '../client/desk-query'
import { useWording } from '../ui/use-wording'
import { BodyOption } from './body-option'
import classes from './forms.module.css'
import looks from '../ui/looks.module.css'

interface BodySearchProps {
  readonly label: string
  readonly help: string
  /** What is looked for at first. */
  readonly start?: string
  readonly autoFocus?: boolean
  readonly onChoose: (body: PublishedBody) => void
}

/** Searches the published communes and groups while one types; Enter takes the first that fits, or the one that is marked. */
export function BodySearch({ label, help, start = '', autoFocus, onChoose }: BodySearchProps) {
  const { t } = useWording()
  const [text, setText] = useState(start)
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() })
  /** Until one types, what is looked for at first is an offer: that it finds nothing is said, and is no error. */
  const [offering, setOffering] = useState(true)
  // Enter that came before the answer waits for it.
  const entered = useRef(false)
  const asked = text.trim()
  const { data, isPlaceholderData } = useQuery({
    ...deskQuery('findTerritory', asked === '' ? null : { text: asked }),
    placeholderData: keepPreviousData,
  })
  const answer = asked === '' || data === undefined ? null : data
  const isCurrent = answer !== null && !isPlaceholderData
  const found = answer?.found ?? []
  const choose = (body: PublishedBody): void => {
    entered.current = false
    setOffering(false)
    setText(body.name)
    list.closeDropdown()
    onChoose(body)
  }
  const onAnswer = useEffectEvent(() => {
    const [first] = found
    if (entered.current && first !== undefined) choose(first)
    else if (offering && first !== undefined) list.openDropdown()
    else list.selectFirstOption()
    entered.current = false
  })
  useEffect(() => {
    if (isCurrent) onAnswer()
  }, [isCurrent, answer])
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    // Not the form around it: what is typed here is looked for.
    event.preventDefault()
    const [first] = found
    const isMarked = list.getSelectedOptionIndex() >= 0
    if (asked === '' || (isCurrent && (isMarked || !list.dropdownOpened))) return
    event.stopPropagation()
    if (isCurrent && first !== undefined) choose(first)
    else entered.current = true
  }
  const problem = isCurrent ? answer.problem : null
  const error =
    problem === null || problem === 'tooShort' || offering
      ? undefined
      : t(`territory.problem.${problem}`)
  const others = answer === null ? 0 : answer.total - found.length
  return (
    <Combobox
      store={list}
      transitionProps={{ duration: 0 }}
      shadow="md"
      onOptionSubmit={(key) => {
        const body = found.find((each) => each.key === key)
        if (body !== undefined) choose(body)
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          label={label}
          description={
            error === undefined
              ? problem === null
                ? help
                : t(`territory.problem.${problem}`)
              : undefined
          }
          error={error}
          value={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          autoFocus={autoFocus === true}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setOffering(false)
            list.openDropdown()
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => list.openDropdown()}
          onBlur={() => list.closeDropdown()}
          onKeyDownCapture={onEnter}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options className={classes.bodies ?? ''} aria-label={label}>
          {found.map((body) => (
            <Combobox.Option key={body.key} value={body.key}>
              <BodyOption body={body} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {others > 0 && (
          <Combobox.Footer>
            <span className={looks.note}>{t('territory.more', { count: others })}</span>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}
