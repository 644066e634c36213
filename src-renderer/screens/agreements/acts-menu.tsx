import { Button, Menu, Text } from '@mantine/core'
import { IconFileDescription } from '@tabler/icons-react'
import { actsOfForm } from '#shared/contract/acts-of-form'
import { isRegulation } from '#shared/domain/formalities/is-regulation'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { nearestDay } from '#shared/kernel/period'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { useFormsOf } from './use-forms-of'
import { useWriteAct } from './use-write-act'

interface ActsMenuProps {
  readonly agreement: Agreement
  /** The year of the annex and of the unit cost. */
  readonly year: number
}

const LETTERS = ['costLetter', 'instalmentCall', 'renewalLetter', 'noticeLetter'] as const

type MenuKind = ReturnType<typeof actsOfForm>[number] | (typeof LETTERS)[number]

/** The acts of an agreement, to be written as documents. */
export function ActsMenu({ agreement, year }: ActsMenuProps) {
  const { t } = useWording()
  const { write, pending } = useWriteAct(agreement)
  const { amendments = [], legalForm } = agreement
  const standing = agreementOn(agreement, nearestDay(agreement.period, useToday()))
  const kinds = new Set([...actsOfForm(legalForm), ...actsOfForm(standing.legalForm)])
  const isSeveral = useFormsOf(agreement).length > 1
  const words = (kind: MenuKind) => {
    if (kind === 'convention' && isRegulation(legalForm)) return t('acts.regulation')
    return isSeveral && (kind === 'convention' || kind === 'annex' || kind === 'lenderResolution')
      ? t(`acts.ofEachForm.${kind}`, { year })
      : t(`acts.${kind}`, { year })
  }
  const item = (kind: MenuKind) => (
    <Menu.Item key={kind} onClick={() => void write(kind, year)}>
      {words(kind)}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button
          loading={pending}
          leftSection={<IconFileDescription size={17} aria-hidden="true" />}
        >
          {t('acts.make')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Text fz="table" c="dimmed" px="sm" py="tight">
          {t('acts.help')}
        </Text>
        <Menu.Label>{t('acts.make')}</Menu.Label>
        {[...kinds].map(item)}
        {amendments.length > 0 && <Menu.Label>{t('acts.groups.amendments')}</Menu.Label>}
        {amendments.map(({ id, reference }) => (
          <Menu.Item key={id} onClick={() => void write('amendment', year, id)}>
            {reference}
          </Menu.Item>
        ))}
        <Menu.Label>{t('acts.groups.letters')}</Menu.Label>
        {LETTERS.map(item)}
      </Menu.Dropdown>
    </Menu>
  )
}
