import { useEffect, useState } from "react";

export type AnnouncedWallet = { rdns: string; name: string };

/** The browser wallets that announce themselves (EIP-6963). */
export function useAnnouncedWallets(): AnnouncedWallet[] {
  const [wallets, setWallets] = useState<AnnouncedWallet[]>([]);
  useEffect(() => {
    const heard = (event: Event) => {
      const { rdns, name } = (event as CustomEvent<{ info: AnnouncedWallet }>).detail.info;
      setWallets((all) =>
        all.some((one) => one.rdns === rdns) ? all : [...all, { rdns, name: name.slice(0, 40) }],
      );
    };
    addEventListener("eip6963:announceProvider", heard);
    dispatchEvent(new Event("eip6963:requestProvider"));
    return () => removeEventListener("eip6963:announceProvider", heard);
  }, []);
  return wallets;
}
