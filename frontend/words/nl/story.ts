export default {
  placeholder: "x",
} as const;
