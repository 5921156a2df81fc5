import Decks
import Recognition
