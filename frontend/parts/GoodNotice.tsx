import { useEffect, type ReactNode } from "react";
import { useAnnounce } from "./Announcer.tsx";
import { Picture } from "./Picture.tsx";

/** Says that something went well, also to who can not see it: the shorter words that its button had for it are not said too. */
export function GoodNotice({ children }: { children: ReactNode }) {
  const announce = useAnnounce();
  useEffect(() => announce(""), [announce]);
  return (
    <p className="sc-notice sc-notice--good" role="status">
      <Picture name="yes" />
      {children}
    </p>
  );
}
