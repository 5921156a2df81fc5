/// Who made what, what serves what, what leads to what: in English.
enum EnglishRelations {
  static let phrases: [Phrase] = [
    Phrase(
      "en.made-by", .name,
      "<verb=invented|discovered|founded|created|coined|developed|designed|written|proposed|introduced|released|published|built|painted|composed|directed|patented|made|formulated|described|established|commissioned|drawn|carved|isolated|started> by <answer:agent>",
      prior: 0.75, attribute: "{verb} by", hint: "who"),
    Phrase(
      "en.will", .name,
      "<answer:person> (will|would|should) <verb=write|draft|send|lead|review|work on|reach out|prepare|organize|present>",
      prior: 0.55, attribute: "{verb}", hint: "who"),
    Phrase(
      "en.than", .comparison,
      "<subject> <verb=more|less|slower|faster|higher|lower|larger|smaller|better|worse|cheaper|greater|fewer|older|younger|longer|shorter> <gap> than <answer>$",
      prior: 0.5, attribute: "{verb}", hint: "what"),
    Phrase(
      "en.relates", .relation,
      "<subject> (relates to|is related to|depends on|applies to|belongs to|comes from|comes with|is based on|is written in|are written in|derives from) <answer>$",
      prior: 0.6, attribute: "relates to", hint: "what"),
    Phrase(
      "en.ends-on", .date,
      "<subject> (ends on|ended on|ends in|ended in|runs until|ran until|is valid until|is open until|lasts until|lasted until) <answer:date>$",
      prior: 0.65, attribute: "ends", hint: "when"),
    Phrase(
      "en.to-purpose", .relation,
      "<subject> <verb=uses|use|used|needs> <gap> to <answer>$", prior: 0.45,
      attribute: "purpose", hint: "what for"),
    Phrase(
      "en.led-by", .name,
      "<verb=led by|headed by|ruled by|named after|named for|opposed by|followed by|preceded by|succeeded by|caused by|achieved by|owned by|run by|funded by|played by|chaired by|carried by|transmitted by|spread by|defeated by|conquered by|replaced by|inspired by|influenced by|supported by|controlled by|regulated by|produced by|secreted by|released by|formed by|driven by|powered by|triggered by|signed by|surrounded by|separated by|protected by|sponsored by|measured by|destroyed by|killed by|won by|translated by|edited by|photographed by|operated by|approved by|rejected by|governed by|broken down by> <answer:agent>",
      prior: 0.6, attribute: "{verb}", hint: "what"),
    Phrase(
      "en.used-for", .relation,
      "<subject> (is|are) <verb=used to|used for|designed to|intended to|meant to|responsible for> <answer>$",
      prior: 0.65, attribute: "{verb}", question: "What is {subject} {verb}?", hint: "what"),
    Phrase(
      "en.allows", .relation,
      "<subject> (allows|enables) <answer>$",
      prior: 0.6, attribute: "allows", question: "What does {subject} allow?", hint: "what"),
    Phrase(
      "en.allows-to", .relation,
      "<subject> (allows us to|allows you to|allows users to|allows one to|enables us to|enables you to|enables users to|lets us|lets you|lets users|lets one) <answer>$",
      prior: 0.7, attribute: "allows", question: "What does {subject} allow one to do?",
      hint: "do what"),
    Phrase(
      "en.causes", .relation,
      "<subject> <verb=causes|caused|leads to|led to|results in|resulted in|produces|produced|triggers|prevents|improves|reduces|increases|controls|regulates|supports|requires|contains|provides> <answer>$",
      prior: 0.55, attribute: "{verb}", hint: "what"),
    Phrase(
      "en.becomes", .relation,
      "<subject> (became|becomes|turned into|was renamed|evolved into) <answer>$",
      prior: 0.6, attribute: "became", hint: "what"),
    Phrase(
      "en.known-as", .name,
      "(is|are|was|were|be|been) (also|often|now|later)? (known as|called|named|referred to as|dubbed) <answer>$",
      prior: 0.65, attribute: "name", hint: "what name"),
    Phrase(
      "en.called-so", .name,
      "(a|an|one|some) <gap> (known as|called|named|dubbed) <answer:agent>",
      prior: 0.65, attribute: "name", hint: "what name"),
    Phrase(
      "en.made-of", .list,
      "<subject> (is|are)? (made up of|made of|composed of|consists of|consist of|comprises|includes|include|contains) <answer:list>",
      prior: 0.65, attribute: "parts", hint: "which"),
    Phrase(
      "en.located", .name,
      "<subject> (is|are|was|were) (located in|situated in|based in|born in|found in|found at|found between) <answer>$",
      prior: 0.65, attribute: "place", hint: "where"),
    Phrase(
      "en.stands-for", .definition,
      "<subject> (stands for|is short for|is an acronym for) <answer>$",
      prior: 0.8, attribute: "expansion", question: "What does {subject} stand for?"),
    Phrase(
      "en.means", .definition,
      "<subject> (means|refers to|is defined as|denotes|is the term for) <answer>$",
      prior: 0.7, attribute: "meaning", question: "What does “{subject}” mean?"),
    Phrase(
      "en.better", .comparison,
      "<subject> <verb=outperforms|outperformed|beats|exceeds|surpasses|matches|is better than|is faster than|is cheaper than|is larger than|is smaller than> <answer>$",
      prior: 0.6, attribute: "{verb}", hint: "which"),
    Phrase(
      "en.thanks-to", .relation, "<subject> (thanks to|because of|due to|by means of) <answer>$",
      prior: 0.5, attribute: "reason", hint: "what"),
    Phrase(
      "en.because", .relation, "(because|since) <answer:reason>", prior: 0.5,
      attribute: "reason", hint: "why"),
    Phrase(
      "en.only", .relation, "^ only <answer:agent> <verb=can|may|is|are|has|have|were|was>",
      prior: 0.5,
      attribute: "only", hint: "which"),
    Phrase(
      "en.unit", .relation,
      "^ <verb=unit|units|symbol|symbols|formula|abbreviation|capital|currency|synonym> <answer>$",
      prior: 0.5,
      attribute: "{verb}", hint: "what"),
    Phrase(
      "en.measured-in", .relation,
      "(is|are) <verb=measured in|expressed in|given in|stored in|kept in|written in|spoken in|used in|produced in|made in|formed in|located in|found in|grown in|built in|divided into|split into|grouped into|converted into|converted to|turned into|broken down into|classified as|classed as|regarded as|seen as|treated as|attributed to|limited to|restricted to|connected to|linked to|equal to|proportional to|similar to|identical to|used as|used in|made from|made of|derived from|extracted from|obtained from|replaced with|covered with|filled with|associated with|compared with|treated with> <answer>$",
      prior: 0.6, attribute: "{verb}", hint: "what"),
    Phrase(
      "en.unlike", .comparison, "^ unlike <answer:agent>$", prior: 0.4, attribute: "unlike",
      hint: "what"),
    Phrase(
      "en.also-called", .name,
      "(also called|also known as|better known as|commonly known as|sometimes called|often called|now called|now known as|formerly known as|nicknamed) <answer:agent>",
      prior: 0.62, attribute: "other name", hint: "what name"),
    Phrase(
      "en.called-the", .name,
      "(is called|are called|is known as|are known as|is referred to as|are referred to as|is termed|are termed|was called|were called|was named|were named) <answer:agent>",
      prior: 0.66, attribute: "name", hint: "what name"),
    Phrase(
      "en.with", .name, "<subject> under <answer> (license|licence)", prior: 0.7,
      attribute: "licence", hint: "which"),
  ]
}
