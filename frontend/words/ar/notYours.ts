import type { Translation } from "../rooms.ts";

export default {
  title: "هذا الشخص ليس من أشخاصكم",
  text: "لا يوجد هنا شيء لكم. ربما عنوان هذه الصفحة غير صحيح. أو أن شخصًا آخر يساعد هذا الشخص.",
  todo: "اختاروا شخصًا من قائمتكم. هل ترون أن الشخص من أشخاصكم؟ اطلبوا المساعدة من المكتب.",
  back: "إلى قائمتكم",
} satisfies Translation<"notYours">;
