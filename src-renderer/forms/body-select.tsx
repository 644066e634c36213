import type { OptionsFilter, SelectProps } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PublishedBody } from '#shared/domain/territories/published-body'
import { foldText } from '#shared/kernel/fold-text'
import { byLabel } from '#shared/kernel/compare-names'
import { holdKeysUntil, placeShown } from '../ui/held-keys'
import { useWording } from '../ui/use-wording'
import { Select } from '../ui/select'
import { usePublishedOffers } from './use-published-offers'

interface BodySelectProps extends Omit<SelectProps, 'data' | 'onChange' | 'filter' | 'searchable'> {
  /** In any order: they are offered by name. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (id: string) => void
}

const OFFERED = '~published '

const CREATED = 'created body'

/** Choices that hold what is typed, whatever accents and capitals. What is offered was found by other words: a postcode, a SIREN. */
const keepOffers: OptionsFilter = ({ options, search, limit }) => {
  const typed = foldText(search)
  const own = options.filter((each) => 'label' in each && foldText(each.label).includes(typed))
  return [...own.slice(0, limit), ...options.filter((each) => 'group' in each)]
}

/**
 * One body of the workspace; where none has the name that is typed, published ones are offered, and created with their codes. Keys wait
 * for the body that is created: the one that keeps the form would find none in it.
 */
export function BodySelect({ choices, onChoose, ...rest }: BodySelectProps) {
  const { t } = useWording()
  const [typed, setTyped] = useState('')
  const { offers, create, pending } = usePublishedOffers(
    typed,
    choices.map(({ label }) => label),
  )
  const words = ({ name, form, postcodes, groups }: PublishedBody): string =>
    [
      name,
      t(`territory.form.${form}`),
      ...postcodes.slice(0, 1),
      ...groups.slice(0, 1).map((group) => group.name),
    ].join(' · ')
  // What else was chosen in the form while a body was created is there by then.
  const chosen = useRef(onChoose)
  useLayoutEffect(() => {
    chosen.current = onChoose
  }, [onChoose])
  const take = (id: string): void => {
    setTyped('')
    chosen.current(id)
  }
  const createFrom = async (body: PublishedBody): Promise<void> => {
    holdKeysUntil(CREATED)
    try {
      const id = await create(body)
      if (id !== null) flushSync(() => take(id))
    } finally {
      placeShown(CREATED)
    }
  }
  const choose = (value: string | null): void => {
    if (value === null) return
    const offered = offers.find(({ key }) => value === `${OFFERED}${key}`)
    if (offered === undefined) take(value)
    else void createFrom(offered)
  }
  return (
    <Select
      {...rest}
      data={[
        ...choices.toSorted(byLabel),
        ...(offers.length === 0
          ? []
          : [
              {
                group: t('territory.offers.create'),
                items: offers.map((body) => ({
                  value: `${OFFERED}${body.key}`,
                  label: words(body),
                })),
              },
            ]),
      ]}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={keepOffers}
      limit={200}
      readOnly={pending}
      onChange={choose}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  )
}
