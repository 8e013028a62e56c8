/** Given names that are common where this library's stories come from; names that are also words are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abigail Adam Adrian Aisha Alan Albert Alex Alexander Alexandra Alice Alison Allison Amanda Amber Amelia Amy Ana
Andrea Andrew Angela Anita Anna Anne Annie Anthony Antonio Arthur Ashley Barbara Ben Benjamin Beth Betty Brandon Brenda
Brian Bruce Caleb Cameron Carlos Carmen Carol Caroline Catherine Charles Charlotte Chloe Chris Christian Christina
Christine Christopher Claire Clara Connor Craig Cynthia Daniel Danielle David Deborah Denise Dennis Diana Diane Donald
Donna Dorothy Douglas Dylan Edward Elena Eleanor Elizabeth Ella Ellen Emily Emma Eric Erin Ethan Eva Evelyn Fatima
Fiona Frances Francis Frank Gabriel Gary George Gerald Gina Gloria Gordon Graham Greg Gregory Hannah Harold Harry Heather
Helen Henry Howard Ian Isaac Isabel Isabella Jack Jacob Jacqueline James Jamie Jane Janet Jason Jean Jeff Jeffrey
Jennifer Jeremy Jerry Jesse Jessica Jill Joan Joe Joel John Johnny Jonathan Jordan Jose Joseph Joshua Joyce Juan Judith
Judy Julia Julian Julie Justin Karen Kate Katherine Kathleen Kathryn Katie Keith Kelly Kenneth Kevin Kim Kimberly Kyle
Larry Laura Lauren Lawrence Leah Leo Leonard Leslie Liam Linda Lisa Logan Lori Louis Louise Lucas Lucy Luis Luke Lynn
Madison Margaret Maria Marie Marilyn Mario Martha Martin Mary Mason Mathis Matthew Megan Melissa Mia Michael Michelle
Miguel Mike Mohammed Monica Nancy Natalie Nathan Nathaniel Nicholas Nicole Nina Noah Nora Olivia Oscar Owen Pamela
Patricia Patrick Paul Paula Pedro Peter Philip Phyllis Rachel Ralph Raymond Rebecca Richard Rita Robert Roger Ronald
Roy Ruth Ryan Sally Samantha Samuel Sandra Sara Sarah Scott Sean Sergio Sharon Shirley Simon Sofia Sophia Sophie
Stephanie Stephen Steve Steven Stuart Susan Sylvia Tamara Teresa Theresa Thomas Tim Timothy Tina Todd Tom Tony Tracy
Tyler Valerie Vanessa Veronica Veronika Victor Victoria Vincent Virginia Walter Wendy William Yolanda Yvonne Zachary Zoe`.split(
    /\s+/,
  ),
)
