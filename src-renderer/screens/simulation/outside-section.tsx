import { NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import { TYPED } from '../../forms/typed-lengths'
import { longest } from '../../forms/fields/facts-of'
import { choiceOf } from '../../settlement/criteria/criteria-draft'
import looks from '../../ui/looks.module.css'
import { nameField } from '#shared/kernel/fields'
import { outsideDrafts, type OutsideDraft } from './outside-draft'
import type { SuppositionPart } from './scenario-fields'
import { useOutsideWords } from './use-outside-words'

/** The choice of answering for each body by itself. */
const EACH = 'each'

interface OutsideSectionProps {
  readonly line: SuppositionPart
  /** The bodies of which the key lacks a value. */
  readonly asked: readonly OutsideBody[]
}

/** What is to be supposed of the bodies of which the key lacks a value: for all of them at once, or one by one. */
export function OutsideSection({ line, asked }: OutsideSectionProps) {
  const { t, language } = useWording()
  const names = useNames()
  const words = useOutsideWords()
  const drafts = outsideDrafts(asked, line.draft.outside, language)
  const [first] = drafts
  const alike = drafts.every(
    ({ how, reason }) => how !== 'values' && how === first?.how && reason === first.reason,
  )
  const [oneByOne, setOneByOne] = useState(!alike)
  if (first === undefined) return null
  const set = (part: Partial<OutsideDraft>, id: string | null): void =>
    line.change(({ outside }) => ({
      outside: outsideDrafts(asked, outside, language).map((each) =>
        id === null || each.collectivityId === id ? { ...each, ...part } : each,
      ),
    }))
  const countOf = (body: OutsideBody | null): number => (body === null ? asked.length : 1)
  const choices = (body: OutsideBody | null) => [
    { value: 'keeps', label: t('simulation.outside.keeps', { count: countOf(body) }) },
    { value: 'excluded', label: t('simulation.outside.excluded', { count: countOf(body) }) },
    ...(body === null ? [{ value: EACH, label: t('simulation.outside.each') }] : []),
    ...(body !== null && body.measures.length > 0
      ? [{ value: 'values', label: t('simulation.outside.values') }]
      : []),
  ]
  const chosen = (value: string): OutsideDraft['how'] =>
    value === 'excluded' || value === 'values' ? value : 'keeps'
  const reason = (place: number, id: string | null) => {
    const at = line.named('outside.reason', `outside.${String(place)}.reason`)
    return (
      <TextField
        at={id === null ? at : { ...at, label: `${at.label}, ${names.collectivity(id)}` }}
        value={drafts[place]?.reason ?? ''}
        onChange={(text) => set({ reason: text }, id)}
        maxLength={longest(nameField)}
        placeholder={t('words.reason')}
        bare
      />
    )
  }
  if (asked.length > 1 && alike && !oneByOne)
    return (
      <FormSection title={t('simulation.outside.title')}>
        <p className={looks.note}>{t('simulation.outside.help')}</p>
        <Text fz="table">{words.all(asked)}</Text>
        <NativeSelect
          aria-label={t('simulation.outside.howAll', { count: asked.length })}
          size="xs"
          value={first.how}
          data={choices(null)}
          onChange={({ currentTarget: { value } }) =>
            value === EACH ? setOneByOne(true) : set({ how: chosen(value) }, null)
          }
        />
        {first.how === 'excluded' && reason(0, null)}
      </FormSection>
    )
  return (
    <FormSection title={t('simulation.outside.title')}>
      <p className={looks.note}>{t('simulation.outside.help')}</p>
      {asked.map((body, place) => {
        const { collectivityId: id, measures } = body
        const draft = drafts[place] ?? first
        const name = names.collectivity(id)
        return (
          <Stack key={id} gap="half" role="group" aria-label={name}>
            <Text fz="table">{words.all([body])}</Text>
            <NativeSelect
              aria-label={t('simulation.outside.how', { body: name })}
              size="xs"
              value={draft.how}
              data={choices(body)}
              onChange={({ currentTarget: { value } }) => set({ how: chosen(value) }, id)}
            />
            {draft.how === 'excluded' && reason(place, id)}
            {draft.how === 'values' &&
              measures.map((measure, at) => {
                const choice = choiceOf(measure)
                const field = line.named(
                  'outside.values.value',
                  `outside.${String(place)}.values.${String(at)}.value`,
                )
                return (
                  <TextField
                    key={choice}
                    at={{ ...field, label: `${words.measured(measure, null)}, ${name}` }}
                    value={draft.values[choice] ?? ''}
                    onChange={(text) => set({ values: { ...draft.values, [choice]: text } }, id)}
                    maxLength={TYPED.number}
                    placeholder={words.measured(measure, null)}
                    figures
                    bare
                  />
                )
              })}
          </Stack>
        )
      })}
    </FormSection>
  )
}
