import type { ComponentProps } from 'react'
import { TextField } from './field'

/** Asks once whose name stands under what is done here. */
export const NameField = (props: Omit<ComponentProps<typeof TextField>, 'label'>) => (
  <TextField
    label="Your name"
    hint="Changes show who made them. Asked once."
    autoComplete="name"
    maxLength={100}
    {...props}
  />
)
