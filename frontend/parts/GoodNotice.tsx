import type { ReactNode } from "react";
import { Picture } from "./Picture.tsx";

/** Says that something went well, also to who can not see it. */
export function GoodNotice({ children }: { children: ReactNode }) {
  return (
    <p className="sc-notice sc-notice--good" role="status">
      <Picture name="yes" />
      {children}
    </p>
  );
}
