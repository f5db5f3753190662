export const plainSignUp: readonly string[];
