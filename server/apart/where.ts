/** On the global object, as parts of the program may be loaded twice. */
const holder = globalThis as typeof globalThis & { variorumWorksApart?: boolean }

/** Whether what takes long runs in processes of its own here, as for the server, whose pages must not wait for it. */
export const worksApart = (): boolean => holder.variorumWorksApart === true

/** Says where what takes long runs from now on: in processes of its own, or in this one. */
export const setWorksApart = (apart: boolean): void => {
  holder.variorumWorksApart = apart
}
