const paths = {
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3.5 2",
  yes: "M4.5 12.5l5 5 10-11",
  no: "M6 6l12 12M18 6L6 18",
  back: "M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3",
  warning: "M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.3",
  hands: "M3 12l4-4 4 3 3-3 7 6M7 8l5-3 9 5M8 16l3 2 3-2 2 1",
  coin: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m3.5 5.5a5 5 0 1 0 0 7",
  step: "M4 20h5v-5h5v-5h6V5",
  bill: "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6",
  heart: "M12 20C4 14 3.5 9.500 6 7c2-2 5-1 6 1.500C13 6 16 5 18 7c2.500 2.500 2 7-6 13z",
  sideways: "M8 7l-5 5 5 5M16 7l5 5-5 5M3 12h18",
  pause: "M8 5v14M16 5v14",
  person:
    "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.500 21c0-4 3-6.500 7.500-6.500s7.500 2.500 7.500 6.500",
  eye: "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12M12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5",
} as const;

export type PictureName = keyof typeof paths;

/** A small line drawing beside words. It never stands alone, so a screen reader skips it. */
export function Picture({ name }: { name: PictureName }) {
  return (
    <svg className="sc-picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
