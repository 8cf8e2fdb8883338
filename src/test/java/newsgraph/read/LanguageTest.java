package newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Gesandte traf am Montag die Ministerin in Lima und sagte, dass er im Winter auf die Insel reisen werde. "
                        + "Die Ministerin erklärte, sie habe von der Reise gehört und werde ihn begleiten, wenn es das Wetter erlaube.",
                "L'envoyé a rencontré lundi la ministre à Lima et a dit qu'il se rendrait sur l'île avant l'hiver. La ministre "
                        + "a expliqué qu'elle avait entendu parler du voyage et qu'elle l'accompagnerait si le temps le permettait.",
                "Посланник встретился в понедельник с министром в Лиме и сказал, что зимой поедет на остров.",
                "特使は月曜日にリマで外相と会談し、冬の前に島を訪れると述べた。外相は同行する意向を示したという。両国は協力を確認した。",
            })
    void anotherLanguageIsTold(String text) {
        assertThat(Language.mayBeEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy met the minister in Lima on Monday and said that he would travel to the island before the winter. "
                        + "She had heard of the trip and would go with him if the weather was good.",
                "Abel trifft Quispe",
                "Séléka leader Michel Djotodia and José Graziano da Silva met in São Tomé",
                "",
            })
    void englishAndShortTextsPass(String text) {
        assertThat(Language.mayBeEnglish(text)).isTrue();
    }
}
