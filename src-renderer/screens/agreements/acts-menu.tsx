import { Button, Menu, Text } from '@mantine/core'
import { IconFileDescription } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { actsOfForm } from '#shared/contract/acts-of-form'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useWriteAct } from './use-write-act'

interface ActsMenuProps {
  readonly agreement: Agreement
  /** The year of the annex and of the unit cost. */
  readonly year: number
}

const LETTERS = ['costLetter', 'instalmentCall', 'renewalLetter', 'noticeLetter'] as const

/** The acts of an agreement, to be written as documents. */
export function ActsMenu({ agreement, year }: ActsMenuProps) {
  const { t } = useTranslation()
  const { write, pending } = useWriteAct(agreement)
  const { amendments = [], legalForm } = agreement
  const isRegulation = legalForm === 'sharedAsset'
  const item = (kind: ReturnType<typeof actsOfForm>[number] | (typeof LETTERS)[number]) => (
    <Menu.Item key={kind} onClick={() => void write(kind, year)}>
      {t(kind === 'convention' && isRegulation ? 'acts.regulation' : `acts.${kind}`, { year })}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button
          variant="default"
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
        {actsOfForm(legalForm).map(item)}
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
