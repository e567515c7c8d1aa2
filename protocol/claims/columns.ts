export type Column = {
  english: string;
  dutch: string;
  /** What screens and exports of the wallet call the same, in each of its languages. */
  also: readonly string[];
  needed: boolean;
};

const column = (
  english: string,
  dutch: string,
  needed: boolean,
  ...also: readonly string[]
): Column => ({ english, dutch, also, needed });

/** The columns of a claim file: name in English files, name in files of a Dutch Excel, and whether it must be there. */
export const CLAIM_COLUMNS = {
  reference: column(
    "reference",
    "Kenmerk",
    true,
    "Referans",
    "Dosya numarası (kenmerk)",
    "المرجع",
    "المرجع (kenmerk)",
  ),
  matchCode: column("resident", "Code", true, "Kod", "الرمز"),
  creditor: column("creditor", "Schuldeiser", false),
  collector: column("collector", "Incassant", false, "Tahsilatçı (incassant)", "جهة التحصيل"),
  kind: column("kind", "Soort", true, "Türü", "النوع"),
  principal: column(
    "principal",
    "Hoofdsom",
    true,
    "Eerste bedrag",
    "First amount",
    "İlk tutar",
    "المبلغ الأول",
  ),
  increase: column("increase", "Verhoging", true, "Artış", "Zam", "الزيادة"),
  interest: column("interest", "Rente", true, "Faiz", "الفائدة"),
  costs: column("costs", "Kosten", true, "Masraf", "Masraflar", "التكاليف"),
  currency: column("currency", "Munt", true),
  peildatum: column(
    "peildatum",
    "Peildatum",
    true,
    "Reference date",
    "Tutarın doğru olduğu gün (peildatum)",
    "تاريخ المبالغ (peildatum)",
  ),
  originDate: column("origin_date", "Ontstaan", false, "Arose", "Ne zaman doğdu", "البداية"),
  redeemable: column("redeemable", "Munten", true),
  endsBy: column(
    "ends_by",
    "Eindigt",
    false,
    "Stopt vanzelf op",
    "Ends by itself on",
    "Kendiliğinden bittiği gün",
    "تنتهي من نفسها في",
  ),
} as const satisfies { [name: string]: Column };

export type ClaimColumn = keyof typeof CLAIM_COLUMNS;

export const CLAIM_COLUMN_NAMES = Object.keys(CLAIM_COLUMNS) as ClaimColumn[];
