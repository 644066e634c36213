import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { planTerritory } from '#shared/domain/territories/plan-territory'
import type { PublishedBody } from '#shared/domain/territories/published-body'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { BodySearch } from '../../forms/body-search'
import { FormSection } from '../../forms/form-section'
import { Notice } from '../../ui/notice'
import looks from '../../ui/looks.module.css'
import type { CollectivityForm } from './collectivity-fields'
import { latestFirst } from './latest-first'
import { fillDraft, type FilledField, type Filling } from './fill-draft'

interface FillSectionProps {
  readonly form: CollectivityForm
  readonly all: readonly Collectivity[]
}

/** Fills the form of a new body from the published ones: nothing that was typed is replaced without being asked. */
export function FillSection({ form, all }: FillSectionProps) {
  const { t, language } = useWording()
  const [chosen, setChosen] = useState<PublishedBody | null>(null)
  const [filling, setFilling] = useState<Filling | null>(null)
  const lineOf = (body: PublishedBody) =>
    planTerritory([body], all, { replace: false, idOf: ({ key }) => key })[0]
  const fill = (body: PublishedBody, replace: boolean): void => {
    setChosen(body)
    const line = lineOf(body)
    if (line === undefined || line.kept !== null) {
      setFilling(null)
      return
    }
    const done = fillDraft(form.draft, latestFirst(line.after), replace, language)
    setFilling(done)
    form.change(done.change)
  }
  const line = chosen === null ? undefined : lineOf(chosen)
  const kept = line?.kept ?? null
  const other = kept ?? line?.namesake ?? null
  return (
    <FormSection title={t('territory.fill.title')}>
      <div data-before-fields>
        <BodySearch
          label={t('territory.fill.label')}
          help={t('territory.fill.help')}
          onChoose={(body) => fill(body, false)}
        />
      </div>
      {other !== null && (
        <Notice role="status">
          <span>
            {t(kept === null ? 'territory.fill.namesake' : 'territory.fill.already', {
              name: other.name,
            })}{' '}
            <Link to={paths.collectivities(other.id)}>{t('territory.fill.open')}</Link>
          </span>
        </Notice>
      )}
      {kept === null && chosen !== null && filling !== null && (
        <FilledNotice body={chosen} filling={filling} onReplace={() => fill(chosen, true)} />
      )}
    </FormSection>
  )
}

interface FilledNoticeProps {
  readonly body: PublishedBody
  readonly filling: Filling
  readonly onReplace: () => void
}

/** Says what was filled, with the population and its year, and what was left as it was typed. */
function FilledNotice({ body, filling, onReplace }: FilledNoticeProps) {
  const { t } = useWording()
  const { filled, held } = filling
  const latest = body.populations.at(-1)
  const words = (fields: readonly FilledField[]): string =>
    fields
      .map((field) =>
        field === 'populations' && latest !== undefined
          ? t('territory.fill.populations', {
              year: latest.year,
              inhabitants: latest.municipal,
            })
          : t(`territory.fill.field.${field}`),
      )
      .join(', ')
  return (
    <Notice tone={held.length === 0 ? 'calm' : 'warn'} role="status">
      <Stack gap="xs" className={looks.sentence ?? ''}>
        <span>
          {filled.length === 0
            ? t('territory.fill.nothing')
            : t('territory.fill.filled', { what: words(filled) })}
        </span>
        {held.length > 0 && (
          <Group gap="sm">
            <span>{t('territory.fill.held', { what: words(held) })}</span>
            <Button size="compact-xs" onClick={onReplace}>
              {t('territory.fill.replace')}
            </Button>
          </Group>
        )}
      </Stack>
    </Notice>
  )
}
