import Decks
import Memory
