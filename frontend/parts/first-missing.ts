type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = "input:not([type=hidden], [type=range], [type=file]), textarea, select";

/**
 * The field that a press waits for: of those before the button, in the nearest part of the page that has any. One that is wrong
 * or has to be filled in goes before one that only can be; undefined where all of them have something.
 */
export function firstMissing(button: Element): Field | undefined {
  for (let around = button.parentElement; around; around = around.parentElement) {
    const fields = [...around.querySelectorAll<Field>(FIELDS)].filter(
      (field) =>
        field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING &&
        // A box to tick has no size of its own.
        (field.checkVisibility() || field.labels?.[0]?.checkVisibility()),
    );
    if (fields.length > 0) return mostMissing(fields);
    if (around.localName === "main") return undefined;
  }
  return undefined;
}

function mostMissing(fields: readonly Field[]): Field | undefined {
  const empty = fields.filter((field) => field.ariaRequired !== "false" && isEmpty(field, fields));
  return (
    fields.find((field) => field.ariaInvalid === "true") ??
    empty.find((field) => field.ariaRequired === "true" || field.localName === "select") ??
    empty[0]
  );
}

/** Of a question with several boxes: as long as none of them is ticked. */
function isEmpty(field: Field, all: readonly Field[]): boolean {
  if (!isBox(field)) return field.value.trim() === "";
  const question = field.closest("fieldset");
  if (!question) return field.required && !field.checked;
  return !all.some((one) => isBox(one) && one.checked && question.contains(one));
}

function isBox(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

/** What a field is called on the page: by its question, where it is one of several boxes. */
export function nameOfField(field: Field): string {
  const question = isBox(field) ? field.closest("fieldset")?.querySelector("legend") : null;
  return (question ?? field.labels?.[0])?.textContent.trim() ?? "";
}
